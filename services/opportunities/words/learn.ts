import { createHash } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { interestFields } from '../interest/interests.ts';
import { interestNames } from './interest-names.ts';
import { isPhrase } from './meanings.ts';
import { firstForms, isPart } from './part-forms.ts';
import { findFingerprint, replaceInterestNames, replaceSynonyms } from './synonyms.repository.ts';
import { readSynonymsFile, synonymsOf } from './synonyms-file.ts';
import type { Synonyms } from './synonyms.ts';
import { findWrittenWords, noteWordsWith, replaceFileWords, rereadPostings, saveKnownWords, saveParts, takeWaiting, type WrittenWord } from './words.repository.ts';

const BATCH = 200;
/** Raise it when words are read in another way, so that all postings are read anew. */
const FORMAT = 3;
/** Any constant; processes that start at once take turns. */
const LOCK = 202_611_253;

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The words that the project itself knows: the interests with their keywords, and what the file of synonyms has. */
function ownWords({ groups, narrower, whole, parts }: Synonyms): string[] {
  const labels = interestFields.flatMap((field) => [field, ...field.children]).flatMap(({ labels: { de }, keywords }) => [...de.split(' '), ...keywords.de.map(capitalised)]);
  return [...new Set([...labels, ...groups.flat(), ...narrower.flatMap(({ finds }) => finds), ...whole, ...parts].flatMap((text) => text.split(/[^\p{L}]+/u)))].filter((word) => word.length > 2);
}

async function learn(db: EntityManager, words: readonly WrittenWord[]): Promise<string[]> {
  const parts = words.filter(({ language, word }) => language === 'DE' && isPart(word));
  return saveParts(db, parts.flatMap(({ word }) => firstForms(word).map((form) => ({ form, word }))));
}

/** Takes over the synonyms and the words of the interests when they have changed; then every posting waits to be read again. */
export async function learnOwnWords(db: DataSource, file = readSynonymsFile()): Promise<void> {
  const fingerprint = createHash('sha256').update(JSON.stringify([FORMAT, file.text, interestFields])).digest('hex');
  if ((await findFingerprint(db.manager)) === fingerprint) return;
  const synonyms = await synonymsOf(file);
  const words = ownWords(synonyms);
  const names = interestNames(interestFields);
  await db.transaction(async (tx) => {
    // All postings of a country are noted at once.
    await tx.query('SET LOCAL statement_timeout = 0');
    await tx.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    await learn(tx, words.map((word) => ({ word, language: 'DE' })));
    await replaceSynonyms(tx, synonyms, fingerprint);
    await replaceFileWords(tx, [...synonyms.groups.flat(), ...synonyms.narrower.flatMap(({ word, finds }) => [word, ...finds])].filter((word) => !isPhrase(word)));
    await replaceInterestNames(tx, names);
  });
}

/**
 * Learns the words of postings that are new or changed, and reads those again whose words mean more by it, batch by batch until none waits.
 * Every batch is a transaction, so that it goes on where it was cut off.
 */
export async function learnWaitingWords(db: DataSource, signal?: AbortSignal): Promise<number> {
  let read = 0;
  for (;;) {
    const count = await db.transaction(async (tx) => {
      await tx.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
      const ids = await takeWaiting(tx, BATCH);
      if (ids.length === 0) return 0;
      const words = await findWrittenWords(tx, ids);
      await saveKnownWords(tx, words);
      const forms = await learn(tx, words);
      if (forms.length > 0) await noteWordsWith(tx, forms);
      await rereadPostings(tx, ids);
      return ids.length;
    });
    read += count;
    if (count === 0 || signal?.aborted) return read;
  }
}
