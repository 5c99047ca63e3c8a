import { badUserInput, type FieldProblem } from '../../shared/errors.ts';
import { interestById } from '../interest/interest.ts';
import { AttendanceMode } from '../opportunity/opportunity.codes.ts';
import type { Opportunity } from '../opportunity/opportunity.ts';
import type { Place } from '../place/place.ts';
import { skillById } from '../skill/skill.ts';
import type { OpportunityFields } from './drafting.inputs.ts';

/** Finds the place that somebody typed. */
export type FindPlace = (typed: string) => Place | undefined;

/** The columns that an organisation writes. */
export type Written = Pick<
  Opportunity,
  | 'kind' | 'title' | 'summary' | 'description' | 'textLanguage' | 'interestIds' | 'skillIds' | 'placeName' | 'postalCode' | 'region' | 'latitude' | 'longitude'
  | 'attendance' | 'availability' | 'commitment' | 'languages' | 'minimumAge' | 'maximumAge' | 'accessibility' | 'requirements' | 'benefits' | 'startsOn' | 'endsOn'
>;

/** A posting about which nothing has been said. */
export const NOTHING_SAID: Written = {
  kind: 'VOLUNTEERING', title: '', summary: '', description: '', textLanguage: 'DE', interestIds: [], skillIds: [],
  placeName: null, postalCode: null, region: null, latitude: null, longitude: null, attendance: AttendanceMode.ON_SITE, availability: [], commitment: null,
  languages: [], minimumAge: null, maximumAge: null, accessibility: [], requirements: [], benefits: [], startsOn: null, endsOn: null,
};

const NO_PLACE: Partial<Written> = { placeName: null, postalCode: null, region: null, latitude: null, longitude: null };

function placeColumns({ name, postalCode, region, latitude, longitude }: Place): Partial<Written> {
  return { placeName: name, postalCode, region, latitude, longitude };
}

function unknown(field: string, ids: readonly string[] | null | undefined, isKnown: (id: string) => boolean): FieldProblem[] {
  return (ids ?? []).flatMap((id, index) => (isKnown(id) ? [] : [{ path: `input.${field}.${index}`, code: 'UNKNOWN', message: 'is not an id of this graph.' }]));
}

function contradictions({ minimumAge, maximumAge, startsOn, endsOn }: Written): FieldProblem[] {
  return [
    ...(minimumAge !== null && maximumAge !== null && minimumAge > maximumAge ? [{ path: 'input.maximumAge', code: 'BELOW_MINIMUM', message: 'must not be below minimumAge.' }] : []),
    ...(startsOn !== null && endsOn !== null && startsOn > endsOn ? [{ path: 'input.endsOn', code: 'BEFORE_START', message: 'must not be before startsOn.' }] : []),
  ];
}

type Asked = { readonly [Key in keyof Written]?: Written[Key] | null | undefined };

const trimmed = <Text extends string | null | undefined>(text: Text) => (typeof text === 'string' ? text.trim() : text);

/** What is left out stays, null empties. */
function laidOver(before: Written, asked: Asked): Written {
  const said = Object.entries(asked).filter(([key, value]) => key in NOTHING_SAID && value !== undefined);
  return { ...before, ...Object.fromEntries(said.map(([key, value]) => [key, value ?? NOTHING_SAID[key as keyof Written]])) };
}

/**
 * What was written before with the input laid over it: what the input leaves out stays, null empties, texts are trimmed.
 *
 * @throws BAD_USER_INPUT naming every id, place and pair of fields that cannot be
 */
export function withFields(before: Written, input: OpportunityFields, findPlace: FindPlace): Written {
  const { interests, skills, place, title, summary, description, ...same } = input;
  const typed = place?.trim() ?? '';
  const found = typed === '' ? undefined : findPlace(typed);
  const after = laidOver(before, {
    ...same,
    title: trimmed(title),
    summary: trimmed(summary),
    description: trimmed(description),
    interestIds: interests,
    skillIds: skills,
    ...(place !== undefined && (found ? placeColumns(found) : NO_PLACE)),
  });
  const problems = [
    ...unknown('interests', interests, (id) => interestById(id) !== undefined),
    ...unknown('skills', skills, (id) => skillById(id) !== undefined),
    ...(typed !== '' && !found ? [{ path: 'input.place', code: 'UNKNOWN_PLACE', message: 'is no place that we know.' }] : []),
    ...contradictions(after),
  ];
  if (problems.length > 0) throw badUserInput(problems);
  return after;
}

/** The written columns of a posting, for a copy of it. */
export function writtenOf(posting: Opportunity): Written {
  return Object.fromEntries(Object.keys(NOTHING_SAID).map((key) => [key, posting[key as keyof Written]])) as unknown as Written;
}
