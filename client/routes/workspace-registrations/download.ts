import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { GuestsOfEventQuery } from '../../generated/graphql.ts';
import { answerInWords } from '../../features/registration/answer-words.ts';
import { guestsCsv } from '../../features/registration/guests-csv.ts';
import type { CsvGuest } from '../../features/registration/guests-csv.ts';
import { registrationLabels } from '../../features/registration/registration-labels.ts';
import { keepFile } from '../../shared/csv.ts';
import { queryFresh } from '../../shared/graph/fresh-query.ts';
import { GraphUnreachable } from '../../shared/graph/graph.ts';
import type { GraphAnswer } from '../../shared/graph/graph.ts';
import { GuestsOfEvent } from './guest-query.ts';

type Guest = NonNullable<NonNullable<GuestsOfEventQuery['event']>['registrations']>['nodes'][number];

function lineOf({ answers, name, partySize, place, shift, status }: Guest, questionIds: readonly string[], i18n: I18n): CsvGuest {
  const words = new Map(answers.map((answer) => [answer.questionId, answerInWords(answer, i18n)]));
  return { name, ...(shift && { shift: shift.title }), partySize, status: i18n._(registrationLabels[status]), place: place ?? null, answers: questionIds.map((questionId) => words.get(questionId) ?? '') };
}

interface ListToLoad {
  readonly id: string;
  readonly slug: string;
  /** Only who comes to this one; null for all. */
  readonly shift: string | null;
}

/** All guests, and the questions that the answers of each are in the order of, however many pages. @throws GraphUnreachable when a page does not come */
async function allGuests({ id, shift }: ListToLoad, i18n: I18n): Promise<{ prompts: string[]; guests: CsvGuest[] }> {
  const guests: Guest[] = [];
  // Questions that were removed since have a column as long as somebody has answered them.
  const prompts = new Map<string, string>();
  for (let after: string | null = null, more = true; more; ) {
    const answer: GraphAnswer<GuestsOfEventQuery> = await queryFresh(GuestsOfEvent, { id, after, shift });
    const list = answer.data?.event?.registrations;
    if (!list) throw new GraphUnreachable('The list did not come');
    for (const question of answer.data?.event?.questions ?? []) prompts.set(question.id, question.prompt);
    for (const { prompt, questionId } of list.nodes.flatMap(({ answers }) => answers)) if (!prompts.has(questionId)) prompts.set(questionId, prompt);
    guests.push(...list.nodes);
    more = list.pageInfo.hasNextPage;
    after = list.pageInfo.endCursor ?? null;
  }
  return { prompts: [...prompts.values()], guests: guests.map((guest) => lineOf(guest, [...prompts.keys()], i18n)) };
}

/** Gives the whole list to the browser as a file. False when it could not be had. */
export async function downloadGuests(list: ListToLoad, i18n: I18n): Promise<boolean> {
  try {
    const { guests, prompts } = await allGuests(list, i18n);
    const head = [i18n._(msg`Name`), ...(guests.some(({ shift }) => shift !== undefined) ? [i18n._(msg`Shift`)] : []), i18n._(msg`People`), i18n._(msg`Status`), i18n._(msg`Place in the queue`), ...prompts];
    keepFile(`${list.slug}.csv`, guestsCsv(head, guests));
    return true;
  } catch (error) {
    if (error instanceof GraphUnreachable) return false;
    throw error;
  }
}
