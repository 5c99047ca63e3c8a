import type { EntityManager } from 'typeorm';
import { recordAudit } from '../../shared/audit.ts';
import { badField } from '../../shared/errors.ts';
import { isUuid, newId } from '../../shared/ids.ts';
import { dayOf } from '../../shared/site-days.ts';
import type { Viewer } from '../../shared/viewer.ts';
import type { OrganisationsContext } from '../context.ts';
import { findNetworksById } from '../network/network.repository.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { type Actor, requireVouching } from './access.ts';
import { lockOrganisation } from './case.repository.ts';
import { dayProblem } from './lifecycle.ts';
import { VerificationMethod } from './verification.codes.ts';
import type { CheckInput, RecordCheckInput } from './verification.inputs.ts';
import type { RecordCheckPayload } from './verification.payloads.ts';
import { upsertVerifications } from './verification.repository.ts';
import { Verification } from './verification.ts';

const PROBLEMS = {
  IN_THE_FUTURE: { field: 'checkedOn', message: 'must not be in the future.' },
  ENDS_BEFORE_IT_BEGAN: { field: 'validUntil', message: 'must not be before the day of the check.' },
} as const;

function checkDays({ checkedOn, validUntil = null }: CheckInput, now: Date, path: string): void {
  const problem = dayProblem({ checkedOn, validUntil }, dayOf(now));
  if (!problem) return;
  const { field, message } = PROBLEMS[problem];
  throw badField(`${path}.${field}`, problem, message);
}

function checkWords({ how, howInWords }: CheckInput, path: string): void {
  if ((how === VerificationMethod.OTHER) === Boolean(howInWords)) return;
  throw badField(`${path}.howInWords`, 'WITH_OTHER_ONLY', 'belongs to OTHER, and OTHER needs it.');
}

/** The body that checks: the network's coordination. */
async function bodyOf(tx: EntityManager, networkId: string | null): Promise<string> {
  const [network] = networkId === null ? [] : await findNetworksById(tx.connection, [networkId]);
  return network?.name ?? 'Engagement Netz';
}

/** Writes one check within the transaction, and that it was made. `path` is where the input stands. */
export async function addCheck(tx: EntityManager, organisation: Organisation, { person, role }: Actor, input: CheckInput, now: Date, path: string): Promise<Verification> {
  checkDays(input, now, path);
  checkWords(input, path);
  const { subject, how, howInWords, checkedOn, validUntil = null, note } = input;
  const check = Object.assign(new Verification(), {
    id: await newId(tx),
    organisationId: organisation.id,
    subject,
    how,
    howInWords: howInWords?.trim() || null,
    checkedOn,
    validUntil,
    checkedBy: await bodyOf(tx, organisation.networkId),
    note: note?.trim() || null,
  });
  await upsertVerifications(tx, [check]);
  await recordAudit(tx, {
    networkId: organisation.networkId,
    actorId: person.id,
    actorRole: role,
    action: 'organisation.checked',
    objectType: 'ORGANISATION',
    objectId: organisation.id,
    details: { subject, how, checkedOn, validUntil },
  });
  return check;
}

/**
 * Notes that something was checked; the older check of the subject stays in the history.
 * @throws BAD_USER_INPUT on `input.checkedOn`, `input.validUntil` or `input.howInWords`, and what `requireVouching` throws
 */
export async function recordCheck({ db, now }: Pick<OrganisationsContext, 'db' | 'now'>, viewer: Viewer, input: RecordCheckInput): Promise<RecordCheckPayload> {
  const check = await db.transaction(async (tx) => {
    const organisation = isUuid(input.organisationId) ? await lockOrganisation(tx, input.organisationId) : null;
    const actor = requireVouching(viewer, organisation);
    return addCheck(tx, organisation as Organisation, actor, input, now(), 'input');
  });
  return { check };
}
