import { coordinatingRole, recordAudit } from '../../shared/audit.ts';
import { membershipIn, requireCoordinator } from '../../shared/authorise.ts';
import { badField, badUserInput, type FieldProblem } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import { slugOf } from '../../shared/slug.ts';
import type { OpportunitiesContext } from '../context.ts';
import { isInCrisis } from '../crisis/known-crisis.repository.ts';
import { publishingProblems } from '../drafting/completeness.ts';
import { holdStanding, insertOpportunity } from '../drafting/drafting.repository.ts';
import { expiryOf } from '../drafting/expiry.ts';
import { NOTHING_SAID, withFields, type Written } from '../drafting/fields.ts';
import { OpportunityKind, OpportunityStatus } from '../opportunity/opportunity.codes.ts';
import type { TakeHelpRequestInput, TakeHelpRequestPayload } from './help-request.inputs.ts';
import { helpRequestById } from './help-request.reading.ts';
import { insertHelpRequest } from './help-request.repository.ts';
import { type Hidden, revealingProblems } from './reveals.ts';

type Desk = Pick<OpportunitiesContext, 'db' | 'now' | 'gazetteer' | 'viewer'>;

/** By which field of the input each public text of the posting was said. */
const SAID_IN = { title: 'title', summary: 'need', description: 'details' } as const;

function textOrNull(text: string | null | undefined): string | null {
  return text?.trim() || null;
}

function problemsOf(fields: Written, person: Hidden, now: Date): FieldProblem[] {
  const incomplete = publishingProblems(fields, now).map((problem) => ({ ...problem, path: problem.path.replace(/^opportunity\./, 'input.') }));
  return [...incomplete, ...revealingProblems(fields, person, (text) => SAID_IN[text])];
}

/**
 * Takes a help request of a person without internet: a posting that says what is needed and in which district, and apart from it the person, for the accepted
 * volunteer alone. It is public at once.
 *
 * @throws UNAUTHENTICATED, FORBIDDEN for whoever does not coordinate the network, BAD_USER_INPUT on `input.organisationId` (NOT_YOURS, NOT_VERIFIED), on what is
 *   incomplete, and on the texts (REVEALS_PERSON)
 */
export async function takeHelpRequest({ db, now, gazetteer, viewer }: Desk, input: TakeHelpRequestInput): Promise<TakeHelpRequestPayload> {
  const { networkId, organisationId, title, need, details, textLanguage, interests, place, availability, endsOn } = input;
  const coordinator = requireCoordinator(viewer, networkId);
  if (membershipIn(viewer, organisationId)?.networkId !== networkId) throw badField('input.organisationId', 'NOT_YOURS', 'is no organisation of this network for which you act.');
  const said = { kind: OpportunityKind.HELP_REQUEST, title, summary: need, description: textOrNull(details) ?? need, textLanguage, interests, place, availability: availability ?? [], endsOn: endsOn ?? null };
  const fields = withFields(NOTHING_SAID, said, (typed) => gazetteer.find(typed));
  const person = { personName: input.personName.trim(), street: input.street.trim(), phone: textOrNull(input.phone), note: textOrNull(input.note) };
  const at = now();
  const problems = problemsOf(fields, person, at);
  if (problems.length > 0) throw badUserInput(problems);
  return db.transaction(async (tx) => {
    if ((await holdStanding(tx, organisationId)) !== 'VERIFIED') throw badField('input.organisationId', 'NOT_VERIFIED', 'is not verified, or not yet.');
    const id = await newId(tx);
    const published = { status: OpportunityStatus.PUBLISHED, publishedAt: at, lastConfirmedAt: at, expiresAt: expiryOf(fields, at, await isInCrisis(tx, networkId, at)), source: null, sourceId: null };
    await insertOpportunity(tx, { ...fields, ...published, id, slug: slugOf(fields.title, id.slice(-8)), organisationId, networkId });
    await insertHelpRequest(tx, { ...person, id, networkId, takenAt: at });
    await recordAudit(tx, { networkId, actorId: coordinator.id, actorRole: coordinatingRole(coordinator, networkId), action: 'help-request.taken', objectType: 'OPPORTUNITY', objectId: id, details: { organisationId } });
    return { helpRequest: await helpRequestById(tx, id, at) };
  });
}
