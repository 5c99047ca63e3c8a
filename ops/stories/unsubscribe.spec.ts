import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isWanted, unsubscribeFrom } from '../../services/opportunities/notification/wanted.ts';
import { aTown, PUBLIC_URL, SECRET, type Town } from './town.ts';

let town: Town;
beforeAll(async () => {
  town = await aTown();
});
afterAll(() => town.close());

let people = 0;

/** Somebody without an account who got a mail, and the address that it named. */
function aRecipient() {
  people += 1;
  const email = `recipient-${people}@people.example`;
  const { pathname, search } = new URL(unsubscribeFrom({ secret: SECRET, publicUrl: PUBLIC_URL }, 'MESSAGES', email, 'DE').unsubscribe.url);
  return { address: town.url + pathname + search, stillWants: () => isWanted({ db: town.stores.opportunities, secret: SECRET }, 'MESSAGES', email) };
}

const post = (address: string, body: string | FormData) =>
  fetch(address, { method: 'POST', body, redirect: 'manual', ...(typeof body === 'string' && { headers: { 'content-type': 'application/x-www-form-urlencoded' } }) });

describe('the address that a mail names for unsubscribing', () => {
  test('takes the click of a mail program, without cookie, page or redirect, and once more', async () => {
    const { address, stillWants } = aRecipient();
    expect(await stillWants()).toBe(true);
    for (const _ of [1, 2]) expect((await post(address, 'List-Unsubscribe=One-Click')).status).toBe(200);
    expect(await stillWants()).toBe(false);
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
    await town.stores.opportunities.query('ALTER TABLE notification_choices RENAME TO gone');
    expect((await post(address, 'List-Unsubscribe=One-Click')).status).toBe(503);
    await town.stores.opportunities.query('ALTER TABLE gone RENAME TO notification_choices');
    expect((await post(address, 'List-Unsubscribe=One-Click')).status).toBe(200);
  });
});
