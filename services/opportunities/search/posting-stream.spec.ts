import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { DataSource } from 'typeorm';
import { type TestDatabase, testDatabase } from '../../../ops/testing/database.ts';
import { openDatabase } from '../database.ts';
import { interestFields } from '../interest/interests.ts';
import { MatchIndex } from '../matching/match-index.ts';
import { Accessibility, AttendanceMode, Commitment, LanguageCode, OpportunityKind, TimeSlot } from '../opportunity/opportunity.codes.ts';
import type { Opportunity } from '../opportunity/opportunity.ts';
import { skills } from '../skill/skills.ts';
import { anOpportunity, anOrganisation, save } from '../testing/rows.ts';
import { CopyReader } from './copy-reader.ts';
import { LIVE_POSTINGS, loadLivePostings } from './posting-stream.ts';
import { findLivePostingsById } from './search.repository.ts';
import { answersOf } from './testing/answers.ts';
import { vocabulary } from './vocabulary.ts';

const INTERESTS = interestFields.flatMap(({ id, children }) => [id, ...children.map((child) => child.id)]);
const organisations = [anOrganisation(), anOrganisation(), anOrganisation({ status: 'PENDING' })];

/** Every code of every set at least once, lists of every length up to seven, unknown codes, everything that may be null. */
function postings(): Opportunity[] {
  const nth = <T>(from: readonly T[], at: number): T => from[at % from.length]!;
  const some = <T>(from: readonly T[], at: number, most: number): T[] => Array.from({ length: at % (most + 1) }, (_, step) => nth(from, at * 3 + step));
  return Array.from({ length: 160 }, (_, at) =>
    anOpportunity({
      organisationId: nth(organisations, at).id,
      interestIds: [...some(INTERESTS, at, 7), ...(at % 5 === 0 ? ['no-longer-known', nth(INTERESTS, at)] : [])],
      skillIds: some(skills.map(({ id }) => id), at, 3),
      kind: nth(Object.values(OpportunityKind), at),
      attendance: nth(Object.values(AttendanceMode), at),
      commitment: nth([null, ...Object.values(Commitment)], at),
      availability: some(Object.values(TimeSlot), at, 5),
      languages: some(Object.values(LanguageCode), at, 2),
      accessibility: some(Object.values(Accessibility), at, 2),
      minimumAge: nth([null, 16, 18], at),
      maximumAge: nth([null, null, 99], at),
      networkId: nth([null, organisations[0]!.id], at),
      ...(at % 4 > 0 && { latitude: 49.5 + (at % 7) / 50, longitude: 6.5 - (at % 9) / 50 }),
      ...(at % 6 === 0 && { publishedAt: null }),
    }),
  );
}

let database: TestDatabase;
let db: DataSource;
let fromRows: MatchIndex;
beforeAll(async () => {
  database = await testDatabase();
  db = await openDatabase({ url: database.urls.opportunities }).initialize();
  const opportunities = postings();
  await save(db, { organisations, opportunities });
  fromRows = new MatchIndex(vocabulary);
  fromRows.load(await findLivePostingsById(db, opportunities.map(({ id }) => id)));
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

test('a load from the stream answers like a load of the rows one by one', async () => {
  const index = new MatchIndex(vocabulary);
  await loadLivePostings(database.urls.opportunities, index, new AbortController().signal);
  expect(index.size).toBeGreaterThan(100);
  expect(answersOf(index)).toBe(answersOf(fromRows));
});

test('the stream may come in pieces of any length, and one that breaks off is noticed', async () => {
  const client = new pg.Client({ connectionString: database.urls.opportunities });
  await client.connect();
  const chunks: Buffer[] = [];
  for await (const chunk of client.query(copyTo(`COPY (${LIVE_POSTINGS}) TO STDOUT (FORMAT binary)`))) chunks.push(chunk as Buffer);
  await client.end();
  const whole = Buffer.concat(chunks);
  const idsIn = (size: number, end = whole.length): { ids: string[]; reader: CopyReader } => {
    const ids: string[] = [];
    const id = new Uint32Array(4);
    const reader: CopyReader = new CopyReader(() => {
      reader.id(id, 0);
      ids.push(id.join());
    });
    for (let at = 0; at < end; at += size) reader.read(whole.subarray(at, Math.min(at + size, end)));
    return { ids, reader };
  };
  const { ids, reader } = idsIn(whole.length);
  expect(ids).toHaveLength(160);
  expect(() => reader.end()).not.toThrow();
  for (const size of [1, 7, 100, 1009]) expect(idsIn(size).ids).toEqual(ids);
  expect(() => idsIn(1009, whole.length - 2).reader.end()).toThrow('The stream of rows broke off.');
});
