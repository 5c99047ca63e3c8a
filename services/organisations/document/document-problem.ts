import type { DocumentProblem } from './document.codes.ts';

const WORDS: Readonly<Record<DocumentProblem, string>> = {
  NOT_A_DOCUMENT: 'must be a PDF, an office document (DOCX, XLSX, PPTX, ODT, ODS, ODP) or text in UTF-8, not damaged and nothing else besides.',
  ACTIVE_CONTENT: 'must not contain macros, scripts, embedded files or links that load by themselves.',
  ENCRYPTED: 'must not be encrypted or protected by a password.',
  UNPACKS_TOO_LARGE: 'must not unpack to more than 40 MB.',
};

/** Why a file is not taken, as the rest of a sentence about it. */
export function problemOf(problem: DocumentProblem): string {
  return WORDS[problem];
}
