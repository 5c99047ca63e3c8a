import { hasActiveContent } from '../../news/active-content.ts';
import { DocumentFormat } from '../document.codes.ts';
import { type Finding, inspectOffice } from './office.ts';
import { pdfProblem } from './pdf.ts';

/** Text that some program would take for something else. */
const MARKUP = /^\s*#!|<\s*(?:!doctype|html|head|body|\?xml|\?php)\b|<!DOCTYPE/i;

function inspectText(file: Buffer): Finding {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(file);
    const isText = text.trim() !== '' && !/[^\P{Cc}\n\r\t\f]/u.test(text);
    if (!isText) return { problem: 'NOT_A_DOCUMENT' };
    return MARKUP.test(text) || hasActiveContent(text) ? { problem: 'ACTIVE_CONTENT' } : { format: DocumentFormat.TEXT };
  } catch {
    return { problem: 'NOT_A_DOCUMENT' };
  }
}

/** What a file is by what stands in it, whatever it is called; or what speaks against taking it. It never takes more memory than a few times 40 MB. */
export async function inspectDocument(file: Buffer): Promise<Finding> {
  const head = file.toString('latin1', 0, 5);
  if (head === '%PDF-') {
    const problem = await pdfProblem(file);
    return problem ? { problem } : { format: DocumentFormat.PDF };
  }
  return head.startsWith('PK') ? inspectOffice(file) : inspectText(file);
}
