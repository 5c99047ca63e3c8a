import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addressKeyOf, eraseInSubgraph } from '../../shared/erasure.ts';
import { hashOfAddress } from '../../shared/kept-data.ts';
import { unlistedColumns } from '../../shared/testing/personal-columns.ts';
import { confirmInquiry } from '../inquiry/confirm-inquiry.ts';
import { contactOrganiser } from '../inquiry/inquiry.service.ts';
import { InquiryQueue } from '../inquiry/inquiry.codes.ts';
import { aMessage, anOrganisation, inquiryWorld, type InquiryWorld, mailTo, newAddress, SECRET, tokenIn, viewer } from '../inquiry/inquiry.world.ts';
import { GONE, KEPT } from './kept-data.ts';

let world: InquiryWorld;
beforeAll(async () => {
  world = await inquiryWorld();
});
afterAll(() => world.close());

/** Columns of names and addresses that are not of people, and one of a decision. */
const IMPERSONAL = ['opportunities.moderated_by', 'known_organisations.name', 'known_organisations.contact_email', 'opportunities.words', 'search_words.words', 'migrations.name'];

/** Of somebody without an account and without an address for mails, who can ask their coordination only: `eraseHelpRequest`, and by itself 30 days after the end. */
const BY_TELEPHONE = ['help_requests.phone'];

const subjectOf = (email: string) => ({ id: '00000000-0000-7000-8000-00000000abcd', addressHash: hashOfAddress(email, addressKeyOf(SECRET)) });
const erase = (email: string) => eraseInSubgraph({ subgraph: 'opportunities', kept: KEPT, db: world.db, jobs: world.jobs, key: addressKeyOf(SECRET) }, subjectOf(email));
const inquiriesTo = (organisationId: string) => world.db.query('SELECT i.name, i.email, m.body, i.status FROM inquiries i LEFT JOIN messages m ON m.inquiry_id = i.id WHERE i.organisation_id = $1', [organisationId]);

describe('what this subgraph keeps of people', () => {
  test('is listed column by column, so that export and erasure find it', async () => {
    expect(await unlistedColumns(world.db, 'opportunities', KEPT, [...IMPERSONAL, ...BY_TELEPHONE])).toEqual([]);
  });

  test('goes with its waiting mail when nobody has got the message yet', async () => {
    const organisationId = await anOrganisation(world.db);
    const email = newAddress();
    await contactOrganiser(world.desk, viewer, await aMessage(world.desk, { organisationId, email }));
    await erase(email.toUpperCase());
    expect(await inquiriesTo(organisationId)).toEqual([]);
    expect(await world.db.query('SELECT 1 FROM jobs.job WHERE name = $1', [InquiryQueue.CONFIRM])).toEqual([]);
  });

  test('leaves the organisation its record, without name, address and words, however often it is told', async () => {
    const organisationId = await anOrganisation(world.db);
    const email = newAddress();
    await world.startWorker();
    await contactOrganiser(world.desk, viewer, await aMessage(world.desk, { organisationId, email }));
    await confirmInquiry(world.desk, { token: tokenIn(await mailTo(world.sink, email)) });
    for (const _ of [1, 2]) await erase(email);
    expect(await inquiriesTo(organisationId)).toEqual([{ name: GONE.name, email: '', body: GONE.text, status: 'CLOSED' }]);
  });

  test('stays when it is somebody else’s', async () => {
    const organisationId = await anOrganisation(world.db);
    await contactOrganiser(world.desk, viewer, await aMessage(world.desk, { organisationId, email: newAddress() }));
    await erase(newAddress());
    expect(await inquiriesTo(organisationId)).toHaveLength(1);
  });
});
