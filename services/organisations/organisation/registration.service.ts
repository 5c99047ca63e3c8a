import type { DataSource, EntityManager } from 'typeorm';
import { signedIn } from '../../shared/authorise.ts';
import { badField } from '../../shared/errors.ts';
import { slugOf } from '../../shared/slug.ts';
import { MemberRole } from '../../shared/viewer.ts';
import { newId } from '../../shared/ids.ts';
import type { OrganisationsContext } from '../context.ts';
import { likeness, type NamedPlace, SAME_FROM } from '../duplicates/same-organisation.ts';
import { saveMembership } from '../membership/membership.repository.ts';
import { lockNetwork } from '../network/network.repository.ts';
import { OrganisationStatus } from './organisation.codes.ts';
import type { OrganisationDetails, RegisterOrganisationInput } from './organisation.details.ts';
import { saveOrganisations } from './organisation.intake.ts';
import type { RegisterOrganisationPayload, SimilarOrganisation } from './organisation.payloads.ts';
import { findSimilarNames } from './organisation.repository.ts';
import { visibleOrganisation } from './organisation.service.ts';
import { Organisation } from './organisation.ts';

const MOST_SIMILAR = 5;

const textOrNull = (text: string | null | undefined) => text?.trim() || null;

/** What the input says, as columns. */
export function detailsOf(input: OrganisationDetails): Partial<Organisation> {
  const { kind, name, purpose, description, interests, address, contactEmail, website, registerCourt, registerNumber, lookingForHelpers, lookingForMembers } = input;
  return {
    kind,
    name: name.trim(),
    purpose: purpose.trim(),
    description: description.trim(),
    interestIds: [...new Set(interests)],
    location: {
      street: textOrNull(address.street),
      postalCode: textOrNull(address.postalCode),
      town: address.town.trim(),
      latitude: address.latitude ?? null,
      longitude: address.longitude ?? null,
    },
    contactEmail,
    website: textOrNull(website),
    registerCourt: textOrNull(registerCourt),
    registerNumber: textOrNull(registerNumber),
    lookingForHelpers,
    lookingForMembers,
  };
}

async function findSimilar({ viewer }: OrganisationsContext, db: DataSource | EntityManager, wanted: NamedPlace): Promise<SimilarOrganisation[]> {
  const found = await findSimilarNames(db, wanted.name);
  return found
    .map((organisation) => ({
      name: organisation.name,
      town: organisation.location.town,
      likeness: likeness(wanted, { name: organisation.name, town: organisation.location.town }),
      organisation: visibleOrganisation(viewer, organisation),
    }))
    .filter(({ likeness }) => likeness >= SAME_FROM)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_SIMILAR);
}

/** Organisations that may be the one of that name, the most likely first, at most 5. Throws UNAUTHENTICATED or RATE_LIMITED. */
export async function similarOrganisations(context: OrganisationsContext, name: string, town: string | null): Promise<SimilarOrganisation[]> {
  const person = signedIn(context.viewer);
  if (name.length > 160) throw badField('name', 'LENGTH', 'must have at most 160 characters.');
  await context.limits.consume('similar', person.id);
  return findSimilar(context, context.db, { name, town });
}

/**
 * Takes an organisation up; it waits for its check, and whoever registers it is its owner. Writes nothing when similar ones are there, unless the
 * input says that these are others. Throws UNAUTHENTICATED, RATE_LIMITED, or BAD_USER_INPUT for a network that is not there.
 */
export async function registerOrganisation(context: OrganisationsContext, input: RegisterOrganisationInput): Promise<RegisterOrganisationPayload> {
  const { db, jobs, limits, networks, viewer } = context;
  const person = signedIn(viewer);
  if (!(await networks.load(input.networkId))) throw badField('input.networkId', 'UNKNOWN', 'is not a network.');
  const details = detailsOf(input);
  const similarIn = async (at: DataSource | EntityManager) => (input.acceptDuplicate ? [] : findSimilar(context, at, { name: input.name, town: input.address.town }));
  const similar = await similarIn(db);
  if (similar.length > 0) return { organisation: null, similar };
  await limits.consume('register', person.id);
  return db.transaction(async (tx) => {
    // Whoever registers the same at the same moment, from another tab say, waits here and then finds it.
    await lockNetwork(tx, input.networkId);
    const meanwhile = await similarIn(tx);
    if (meanwhile.length > 0) return { organisation: null, similar: meanwhile };
    const id = await newId(tx);
    const made = Object.assign(new Organisation(), details, {
      id, slug: slugOf(input.name, id.slice(-8)), status: OrganisationStatus.PENDING, foundedIn: null, networkId: input.networkId, contactLocale: viewer.locale, source: null, sourceId: null, version: 1,
    });
    await saveOrganisations(tx, jobs, [made]);
    await saveMembership(tx, { organisationId: id, personId: person.id, role: MemberRole.OWNER });
    return { organisation: made, similar: [] };
  });
}
