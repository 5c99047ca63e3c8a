import { signedIn, type SignedIn } from '../../../shared/authorise.ts';
import { badField, forbidden, notFound, unauthenticated } from '../../../shared/errors.ts';
import { isUuid } from '../../../shared/ids.ts';
import type { OrganisationsContext } from '../../context.ts';
import { problemOf } from '../document-problem.ts';
import { inspectDocument } from '../inspection/inspect-document.ts';
import { MOST_WAITING, MOST_WAITING_BYTES } from './waiting-document.codes.ts';
import type { WaitingPortionInput } from './waiting-document.inputs.ts';
import { addPortion, deleteWaiting, findPortion, findWaiting, holdUploader, insertWaiting, markInspected } from './waiting-document.repository.ts';
import type { WaitingDocument } from './waiting-document.ts';

/** @throws UNAUTHENTICATED, and FORBIDDEN for whoever coordinates no network */
function uploader({ viewer }: OrganisationsContext): SignedIn {
  const person = signedIn(viewer);
  if (!person.isOperator && person.coordinates.length === 0) throw forbidden();
  return person;
}

/** Lets a file come in; of those that wait for the same person, the oldest makes room. Throws UNAUTHENTICATED, FORBIDDEN and RATE_LIMITED */
export async function beginDocument(context: OrganisationsContext): Promise<WaitingDocument> {
  const { id: personId } = uploader(context);
  await context.limits.consume('document', personId);
  return context.db.transaction(async (tx) => {
    if (!(await holdUploader(tx, personId))) throw unauthenticated();
    return insertWaiting(tx, personId, MOST_WAITING - 1, context.now());
  });
}

/** Keeps the next portion of it. @throws UNAUTHENTICATED, FORBIDDEN; NOT_FOUND when it is no file of theirs that is still coming in, another portion is next, or it has more than 32 MB */
export async function continueDocument(context: OrganisationsContext, { id, number, data }: WaitingPortionInput): Promise<boolean> {
  const { id: personId } = uploader(context);
  const content = Buffer.from(data, 'base64');
  const isKept = isUuid(id) && (await addPortion(context.db, { id, personId, number, content, mostBytes: MOST_WAITING_BYTES }));
  if (!isKept) throw notFound('document');
  return true;
}

/** The whole file in one piece; null when a portion is gone. They are read one after the other, so that it is in memory once. */
async function wholeOf({ db }: OrganisationsContext, { id, size, portions }: { id: string; size: number; portions: number }): Promise<Buffer | null> {
  const whole = Buffer.allocUnsafe(size);
  let at = 0;
  for (let number = 0; number < portions; number += 1) {
    const portion = await findPortion(db, id, number);
    if (!portion) return null;
    at += portion.copy(whole, at);
  }
  return at === size ? whole : null;
}

/** Looks a file through once all of it is there; what is not taken is forgotten at once. @throws UNAUTHENTICATED, FORBIDDEN, NOT_FOUND; BAD_USER_INPUT on `body` (each DocumentProblem) */
export async function finishDocument(context: OrganisationsContext, id: string): Promise<WaitingDocument> {
  const { id: personId } = uploader(context);
  const waiting = isUuid(id) ? await findWaiting(context.db, id, personId) : null;
  const whole = waiting && waiting.format === null ? await wholeOf(context, waiting) : null;
  if (!waiting || !whole) throw notFound('document');
  const found = await inspectDocument(whole);
  if ('problem' in found) {
    await deleteWaiting(context.db, id, personId);
    throw badField('body', found.problem, problemOf(found.problem));
  }
  const { format } = found;
  if (!(await markInspected(context.db, { id, size: waiting.size, format }))) throw notFound('document');
  return { id, size: waiting.size, format };
}

/** Forgets a file of theirs that did not come in whole. @throws UNAUTHENTICATED */
export async function dropDocument({ db, viewer }: OrganisationsContext, id: string): Promise<boolean> {
  const { id: personId } = signedIn(viewer);
  if (isUuid(id)) await deleteWaiting(db, id, personId);
  return true;
}
