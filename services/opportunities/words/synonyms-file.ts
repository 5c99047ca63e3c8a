import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../project-folder.ts';
import type { Synonyms } from './synonyms.ts';

/** The file of synonyms of this installation. */
export interface SynonymsFile {
  readonly path: string;
  readonly text: string;
}

/** Reads the file as it is. @throws Error when it is not there */
export function readSynonymsFile(path = join(projectFolder(), 'services/opportunities/words/synonyms.yaml')): SynonymsFile {
  return { path, text: readFileSync(path, 'utf8') };
}

/** What the file says. A start that finds it as it was the last time need not know. @throws Error that names the file and what is wrong with it */
export async function synonymsOf({ path, text }: SynonymsFile): Promise<Synonyms> {
  const { parseSynonyms } = await import('./synonyms.ts');
  try {
    return parseSynonyms(text);
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
