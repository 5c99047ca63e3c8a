import { coordinatingRole, recordAudit } from '../../shared/audit.ts';
import { requireCoordinator } from '../../shared/authorise.ts';
import { badUserInput, conflict, notFound } from '../../shared/errors.ts';
import type { OrganisationsContext } from '../context.ts';
import type { SaveAgencyInput, SaveAgencyPayload } from './agency.inputs.ts';
import { writeAgency } from './agency.repository.ts';
import type { Agency, AgencyDetails } from './agency.ts';
import { closedProblems, hourProblems, type Problem } from './hours.ts';

const trimmed = (text: string | null | undefined): string | null => text?.trim() || null;

const WORDS: Readonly<Record<Problem['code'], string>> = { ENDS_BEFORE_IT_BEGINS: 'must be later than its beginning.', OVERLAPS: 'lies within other hours of that day.' };

function detailsOf({ place, telephone, email, hours, closed, people }: SaveAgencyInput): AgencyDetails {
  return {
    place: trimmed(place),
    telephone: trimmed(telephone),
    email: trimmed(email),
    hours: hours.map(({ weekday, opensAt, closesAt }) => ({ weekday, opensAt, closesAt })).toSorted((a, b) => a.weekday - b.weekday || a.opensAt.localeCompare(b.opensAt)),
    closed: closed.map(({ from, to, reason }) => ({ from, to, reason: trimmed(reason) })).toSorted((a, b) => a.from.localeCompare(b.from)),
    people: people.map((person) => ({ name: person.name.trim(), role: trimmed(person.role), telephone: trimmed(person.telephone), email: trimmed(person.email) })),
  };
}

/** Where and when the coordination of a network can be met; version 0 and nothing before it was saved. */
export async function agencyOf({ agencies }: OrganisationsContext, networkId: string): Promise<Agency> {
  const [agency] = await agencies.load(networkId);
  return agency ?? { networkId, details: { place: null, telephone: null, email: null, hours: [], closed: [], people: [] }, version: 0, changedAt: null };
}

/**
 * Writes where and when the coordination can be met, in the order of the week and of the days.
 * @throws UNAUTHENTICATED, FORBIDDEN for whoever does not coordinate it, NOT_FOUND, BAD_USER_INPUT (ENDS_BEFORE_IT_BEGINS, OVERLAPS), CONFLICT for a stale version
 */
export async function saveAgency({ agencies, db, networks, now, viewer }: OrganisationsContext, input: SaveAgencyInput): Promise<SaveAgencyPayload> {
  const { networkId, version } = input;
  const person = requireCoordinator(viewer, networkId);
  if (!(await networks.load(networkId))) throw notFound('network');
  const problems = [...hourProblems(input.hours), ...closedProblems(input.closed)];
  if (problems.length > 0) throw badUserInput(problems.map(({ path, code }) => ({ path: `input.${path}`, code, message: WORDS[code] })));
  return db.transaction(async (tx) => {
    const agency = await writeAgency(tx, { networkId, details: detailsOf(input), version }, now());
    if (!agency) throw conflict('Somebody else has changed this meanwhile.', [{ path: 'input.version', code: 'STALE', message: 'is no longer the newest.' }]);
    await recordAudit(tx, { networkId, actorId: person.id, actorRole: coordinatingRole(person, networkId), action: 'agency.changed', objectType: 'NETWORK', objectId: networkId, details: { version: agency.version } });
    agencies.clear(networkId);
    return { agency };
  });
}
