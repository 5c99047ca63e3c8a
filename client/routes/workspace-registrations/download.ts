import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { GuestsOfEventQuery } from '../../generated/graphql.ts';
import { guestsCsv } from '../../features/registration/guests-csv.ts';
import type { CsvGuest } from '../../features/registration/guests-csv.ts';
import { registrationLabels } from '../../features/registration/registration-labels.ts';
import { keepFile } from '../../shared/csv.ts';
import { queryFresh } from '../../shared/graph/fresh-query.ts';
import { GraphUnreachable } from '../../shared/graph/graph.ts';
import type { GraphAnswer } from '../../shared/graph/graph.ts';
import { GuestsOfEvent } from './guest-query.ts';

/** All guests, however many pages. @throws GraphUnreachable when a page does not come */
async function allGuests(id: string, i18n: I18n): Promise<CsvGuest[]> {
  const guests: CsvGuest[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const answer: GraphAnswer<GuestsOfEventQuery> = await queryFresh(GuestsOfEvent, { id, after });
    const list = answer.data?.event?.registrations;
    if (!list) throw new GraphUnreachable('The list did not come');
    guests.push(...list.nodes.map(({ name, partySize, status, place }) => ({ name, partySize, status: i18n._(registrationLabels[status]), place: place ?? null })));
    more = list.pageInfo.hasNextPage;
    after = list.pageInfo.endCursor ?? null;
  }
  return guests;
}

/** Gives the whole list to the browser as a file. False when it could not be had. */
export async function downloadGuests(id: string, slug: string, i18n: I18n): Promise<boolean> {
  try {
    const guests = await allGuests(id, i18n);
    const head = [i18n._(msg`Name`), i18n._(msg`People`), i18n._(msg`Status`), i18n._(msg`Place in the queue`)];
    keepFile(`${slug}.csv`, guestsCsv(head, guests));
    return true;
  } catch (error) {
    if (error instanceof GraphUnreachable) return false;
    throw error;
  }
}
