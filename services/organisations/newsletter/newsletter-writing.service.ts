import type { EntityManager } from 'typeorm';
import { coordinatingRole, recordAudit } from '../../shared/audit.ts';
import { requireCoordinator, signedIn, type SignedIn } from '../../shared/authorise.ts';
import { badField, conflict, conflictAt, notFound } from '../../shared/errors.ts';
import { isUuid, newId } from '../../shared/ids.ts';
import type { OrganisationsContext } from '../context.ts';
import { lockNetwork } from '../network/network.repository.ts';
import { timeProblem } from '../news/publication.ts';
import { requireWriter } from './newsletter.access.ts';
import { MOST_A_MONTH, NewsletterQueue, NewsletterStatus } from './newsletter.codes.ts';
import type { CreateNewsletterInput, NewsletterContent, NewsletterInput, ScheduleNewsletterInput, TestNewsletterInput, UpdateNewsletterInput } from './newsletter.inputs.ts';
import type { DeleteNewsletterPayload, NewsletterPayload, TestNewsletterPayload } from './newsletter.payloads.ts';
import { countInMonth, deleteHeldNewsletter, findNewsletter, holdNewsletter, insertNewsletter, writeHeldNewsletter } from './newsletter.repository.ts';
import { Newsletter } from './newsletter.ts';

const TIME_WORDS = { IN_THE_PAST: 'must not be over.', TOO_FAR_AHEAD: 'must be at most a year ahead.' } as const;

/** Somebody who has a newsletter in hand, alone until the transaction ends. */
interface Held {
  readonly tx: EntityManager;
  readonly person: SignedIn;
  readonly before: Newsletter;
}

function contentOf({ texts, audiences, fields, circle }: NewsletterContent) {
  return {
    texts: texts.map(({ language, subject, body }) => ({ language, subject: subject.trim(), body: body.trim() })),
    audiences: [...new Set(audiences)],
    fieldIds: [...new Set(fields)],
    placeName: circle?.name.trim() ?? null,
    latitude: circle?.latitude ?? null,
    longitude: circle?.longitude ?? null,
    radiusKm: circle?.radiusKm ?? null,
  };
}

/** Takes a newsletter in hand as it was read and as far as it stands. @throws UNAUTHENTICATED, NOT_FOUND, CONFLICT for a stale version and for one that stands elsewhere */
async function held<T>({ db, viewer }: OrganisationsContext, { id, version }: NewsletterInput, status: NewsletterStatus, act: (held: Held) => Promise<T>): Promise<T> {
  signedIn(viewer);
  if (!isUuid(id)) throw notFound('newsletter');
  return db.transaction(async (tx) => {
    const { person, newsletter: before } = requireWriter(viewer, await holdNewsletter(tx, id));
    if (before.status !== status) throw conflictAt('input.id', status === NewsletterStatus.DRAFT ? 'NOT_A_DRAFT' : 'NOT_SCHEDULED', `is ${before.status}, not ${status}.`);
    if (before.version !== version) throw conflict('Somebody else has changed this newsletter meanwhile.', [{ path: 'input.version', code: 'STALE', message: 'is no longer the newest.' }]);
    return act({ tx, person, before });
  });
}

async function write({ now }: OrganisationsContext, { tx, before }: Held, changed: Partial<Newsletter>): Promise<NewsletterPayload> {
  const newsletter = Object.assign(new Newsletter(), before, changed, { version: before.version + 1, changedAt: now() });
  await writeHeldNewsletter(tx, newsletter);
  return { newsletter };
}

async function record({ tx, person, before: { id, networkId } }: Held, action: string): Promise<void> {
  await recordAudit(tx, { networkId, actorId: person.id, actorRole: coordinatingRole(person, networkId), action: `newsletter.${action}`, objectType: 'NEWSLETTER', objectId: id });
}

/** Begins a draft. @throws UNAUTHENTICATED, FORBIDDEN for whoever does not coordinate the network, NOT_FOUND when there is none */
export async function createNewsletter({ db, viewer, networks, now }: OrganisationsContext, input: CreateNewsletterInput): Promise<NewsletterPayload> {
  requireCoordinator(viewer, input.networkId);
  if (!(await networks.load(input.networkId))) throw notFound('network');
  return db.transaction(async (tx) => {
    const newsletter = Object.assign(new Newsletter(), {
      id: await newId(tx), networkId: input.networkId, ...contentOf(input), status: NewsletterStatus.DRAFT, scheduledAt: null,
      plannedUntil: null, isPlanned: false, plannedCount: 0, sentCount: null, refusedCount: null, version: 1, changedAt: now(),
    } satisfies Newsletter);
    await insertNewsletter(tx, newsletter);
    return { newsletter };
  });
}

/** Writes a draft over. Throws what `held` does. */
export async function updateNewsletter(context: OrganisationsContext, input: UpdateNewsletterInput): Promise<NewsletterPayload> {
  return held(context, input, NewsletterStatus.DRAFT, (hold) => write(context, hold, contentOf(input)));
}

/** Deletes a draft. Throws what `held` does. */
export async function deleteNewsletter(context: OrganisationsContext, input: NewsletterInput): Promise<DeleteNewsletterPayload> {
  return held(context, input, NewsletterStatus.DRAFT, async ({ tx, before: { id } }) => {
    await deleteHeldNewsletter(tx, id);
    return { id };
  });
}

/** Sends a newsletter to whoever asks, as it stands. @throws UNAUTHENTICATED, NOT_FOUND, RATE_LIMITED */
export async function testNewsletter({ db, viewer, limits, jobs }: OrganisationsContext, { id }: TestNewsletterInput): Promise<TestNewsletterPayload> {
  const { person } = requireWriter(viewer, isUuid(id) ? await findNewsletter(db, id) : null);
  await limits.consume('newsletterTest', person.id);
  await db.transaction(async (tx) => jobs.enqueue(tx, NewsletterQueue.TEST, { newsletterId: id, personId: person.id, testId: await newId(tx) }));
  return { isOnItsWay: true };
}

/**
 * Lets a draft go out, now or at a time; until then it can be called back.
 * Throws what `held` does; BAD_USER_INPUT on `input.at` (IN_THE_PAST, TOO_FAR_AHEAD); CONFLICT on it (TOO_MANY) when the month has as many as it may
 */
export async function scheduleNewsletter(context: OrganisationsContext, input: ScheduleNewsletterInput): Promise<NewsletterPayload> {
  return held(context, input, NewsletterStatus.DRAFT, async (hold) => {
    const { tx, before } = hold;
    const now = context.now();
    const at = input.at ?? now;
    const problem = timeProblem(at, now);
    if (problem) throw badField('input.at', problem, TIME_WORDS[problem]);
    await lockNetwork(tx, before.networkId);
    if ((await countInMonth(tx, before, at)) >= MOST_A_MONTH) throw conflictAt('input.at', 'TOO_MANY', `lies in a month in which the network writes ${MOST_A_MONTH} times already.`);
    await record(hold, 'scheduled');
    await context.jobs.enqueue(tx, NewsletterQueue.START, { newsletterId: before.id }, { startAfter: at });
    return write(context, hold, { status: NewsletterStatus.SCHEDULED, scheduledAt: at });
  });
}

/** Makes a draft again of what has not gone out. Throws what `held` does, CONFLICT (NOT_SCHEDULED) when it is on its way already */
export async function cancelNewsletter(context: OrganisationsContext, input: NewsletterInput): Promise<NewsletterPayload> {
  return held(context, input, NewsletterStatus.SCHEDULED, async (hold) => {
    await record(hold, 'called-back');
    return write(context, hold, { status: NewsletterStatus.DRAFT, scheduledAt: null });
  });
}
