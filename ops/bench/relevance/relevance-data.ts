import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectFolder } from '../../../services/opportunities/project-folder.ts';
import { bitburg } from '../../demo/bitburg.ts';
import type { JudgedQuery } from './judged.ts';

/** An offer of the measured set. */
export interface RelevancePosting {
  readonly id: string;
  readonly language: 'DE' | 'EN';
  readonly title: string;
  readonly summary: string;
  readonly description: string;
  readonly interests: readonly string[];
}

async function read<T>(name: string): Promise<T> {
  return parse(await readFile(join(projectFolder(), 'ops/bench/relevance', `${name}.yaml`), 'utf8'));
}

/** All offers: those of the demo and those written for this bench. */
export async function relevancePostings(): Promise<RelevancePosting[]> {
  const demo = bitburg.entries.flatMap(({ opportunities }) => opportunities);
  const own = await Promise.all(['postings-caring', 'postings-town'].map((name) => read<(Omit<RelevancePosting, 'language'> & Partial<RelevancePosting>)[]>(name)));
  return [
    ...demo.map(({ slug, textLanguage, title, summary, description, interests }) => ({ id: slug, language: textLanguage, title, summary, description, interests })),
    ...own.flat().map((posting) => ({ language: 'DE' as const, ...posting })),
  ];
}

/** The queries of one file with their judgements. */
export async function judgedQueries(file: 'queries' | 'queries-held-out'): Promise<JudgedQuery[]> {
  return read<JudgedQuery[]>(file);
}
