import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { EventNotificationKind, notifications as eventMails } from '../../services/events/notification/notification.codes.ts';
import { NotificationKind, notifications as opportunityMails } from '../../services/opportunities/notification/notification.codes.ts';
import { notifications as organisationMails, OrganisationNotificationKind } from '../../services/organisations/notification/notification.codes.ts';
import { aMembership, aViewer } from '../../services/shared/testing/a-viewer.ts';
import { eventually } from '../../services/shared/testing/eventually.ts';
import { unsubscribeFrom } from '../../services/shared/mail/unsubscribe-link.ts';
import { aTown, PUBLIC_URL, SECRET, type Town } from './town.ts';

let town: Town;
beforeAll(async () => {
  town = await aTown();
});
afterAll(() => town.close());

let people = 0;

const stillWanted: Readonly<Record<string, (email: string) => Promise<boolean>>> = {
  MESSAGES: (email) => opportunityMails.isWanted({ db: town.stores.opportunities, secret: SECRET }, 'MESSAGES', email),
  EVENT_REMINDERS: (email) => eventMails.isWanted({ db: town.stores.events, secret: SECRET }, 'EVENT_REMINDERS', email),
  INVITATIONS: (email) => organisationMails.isWanted({ db: town.stores.organisations, secret: SECRET }, 'INVITATIONS', email),
};

/** Somebody without an account who got a mail, and the address that it named. */
function aRecipient(kind = 'MESSAGES') {
  people += 1;
  const email = `recipient-${people}@people.example`;
  const { pathname, search } = new URL(unsubscribeFrom({ secret: SECRET, publicUrl: PUBLIC_URL }, kind, email, 'DE').unsubscribe.url);
  return { address: town.url + pathname + search, stillWants: () => stillWanted[kind]?.(email) };
}

const INVITE = 'mutation($input: InviteMemberInput!) { inviteMember(input: $input) { invitation { id } } }';

const post = (address: string, body: string | FormData) =>
  fetch(address, { method: 'POST', body, redirect: 'manual', ...(typeof body === 'string' && { headers: { 'content-type': 'application/x-www-form-urlencoded' } }) });

describe('the address that a mail names for unsubscribing', () => {
  test('takes the click of a mail program, without cookie, page or redirect, and once more', async () => {
    const { address, stillWants } = aRecipient();
    expect(await stillWants()).toBe(true);
    for (const _ of [1, 2]) expect((await post(address, 'List-Unsubscribe=One-Click')).status).toBe(200);
    expect(await stillWants()).toBe(false);
  });

  test.each(['INVITATIONS', 'EVENT_REMINDERS'])('takes it for the mails of each part, such as %s', async (kind) => {
    const { address, stillWants } = aRecipient(kind);
    expect((await post(address, 'List-Unsubscribe=One-Click')).status).toBe(200);
    expect(await stillWants()).toBe(false);
  });

  test('names a kind of one part alone', () => {
    const kinds = [NotificationKind, OrganisationNotificationKind, EventNotificationKind].flatMap((part) => Object.keys(part));
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  test('keeps further invitations from who has none and wants none', async () => {
    const { data } = await town.ask<{ organisations: { nodes: [{ id: string }] } }>('{ organisations(first: 1) { nodes { id } } }');
    const [{ id: organisationId }] = data.organisations.nodes;
    const owner = aViewer({ memberships: [aMembership(organisationId, { role: 'OWNER' })] });
    const invite = () => town.askAs(owner, INVITE, { input: { organisationId, email: 'enough@people.example', role: 'EDITOR' } });
    const mails = () => town.mails.mails().filter(({ envelopeTo }) => envelopeTo.includes('enough@people.example'));
    expect((await invite()).errors).toBeUndefined();
    await eventually('the invitation came', () => mails().length === 1);
    const { pathname, search } = new URL(/^List-Unsubscribe: <(.*)>\r$/m.exec(mails()[0]?.raw ?? '')?.[1] ?? '');
    expect((await post(town.url + pathname + search, 'List-Unsubscribe=One-Click')).status).toBe(200);
    expect((await invite()).errors).toBeUndefined();
    await eventually('the second is done with', async () => (await town.stores.organisations.query(`SELECT FROM jobs.job WHERE name = 'membership.invite' AND state <> 'completed'`)).length === 0);
    expect(mails()).toHaveLength(1);
  });

  test('takes it as a multipart form too', async () => {
    const { address, stillWants } = aRecipient();
    const form = new FormData();
    form.append('List-Unsubscribe', 'One-Click');
    expect((await post(address, form)).status).toBe(200);
    expect(await stillWants()).toBe(false);
  });

  test('takes the button of the page, and leads back to the page', async () => {
    const { address, stillWants } = aRecipient();
    const answer = await post(address, 'from=page');
    expect([answer.status, town.url + answer.headers.get('location')]).toEqual([303, address]);
    expect(await stillWants()).toBe(false);
  });

  test('changes nothing when a scanner opens it with GET and HEAD', async () => {
    const { address, stillWants } = aRecipient();
    for (const method of ['GET', 'HEAD', 'OPTIONS', 'PUT']) await fetch(address, { method });
    expect(await stillWants()).toBe(true);
  });

  test('refuses a token that was changed or is missing', async () => {
    const { address, stillWants } = aRecipient();
    for (const forged of [`${address}x`, address.replace('MESSAGES', 'REMINDERS'), address.slice(0, address.indexOf('?')), `${address}&token=x`]) {
      expect((await post(forged, 'List-Unsubscribe=One-Click')).status).toBe(400);
    }
    expect(await stillWants()).toBe(true);
  });

  test('says so when the part that remembers it is away', async () => {
    const { address } = aRecipient();
    const { address: ofOtherPart } = aRecipient('INVITATIONS');
    await town.stores.opportunities.query('ALTER TABLE notification_choices RENAME TO gone');
    expect((await post(address, 'List-Unsubscribe=One-Click')).status).toBe(503);
    expect((await post(ofOtherPart, 'List-Unsubscribe=One-Click')).status).toBe(200);
    await town.stores.opportunities.query('ALTER TABLE gone RENAME TO notification_choices');
    expect((await post(address, 'List-Unsubscribe=One-Click')).status).toBe(200);
  });
});
