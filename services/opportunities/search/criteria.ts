import { badField, badUserInput, type FieldProblem } from '../../shared/errors.ts';
import { isUuid } from '../../shared/ids.ts';
import { interestById } from '../interest/interest.ts';
import type { Criteria, Near } from '../matching/posting.ts';
import { skillById } from '../skill/skill.ts';
import type { NearInput, OpportunityFilter } from './opportunity-filter.ts';

/** Finds the place that somebody typed. */
export type FindPlace = (typed: string) => { latitude: number; longitude: number } | undefined;

function unknownIds(path: string, ids: readonly string[] | undefined, isKnown: (id: string) => boolean): FieldProblem[] {
  return (ids ?? []).flatMap((id, index) =>
    isKnown(id) ? [] : [{ path: `${path}.${index}`, code: 'UNKNOWN', message: 'is not an id of this graph.' }],
  );
}

function nearOf({ place, latitude, longitude, radiusKm }: NearInput, findPlace: FindPlace, path: string): Near {
  const hasCoordinates = typeof latitude === 'number' && typeof longitude === 'number';
  const hasHalf = (typeof latitude === 'number') !== (typeof longitude === 'number');
  if (hasHalf || hasCoordinates === (typeof place === 'string')) {
    throw badField(path, 'ONE_OF', 'give either place or both latitude and longitude.');
  }
  if (hasCoordinates) return { latitude, longitude, radiusKm };
  const found = findPlace(place ?? '');
  if (!found) throw badField(`${path}.place`, 'UNKNOWN_PLACE', 'is no place that we know.');
  return { latitude: found.latitude, longitude: found.longitude, radiusKm };
}

/** The filter of the graph as the matching core reads it, without the words. Ids and places that nobody knows are BAD_USER_INPUT; `path` is where the filter stands in the operation. */
export function criteriaOf(filter: OpportunityFilter, findPlace: FindPlace, path = 'filter'): Criteria {
  const { near, network, organisation, text: _text, ...same } = filter;
  const problems = [
    ...unknownIds(`${path}.interests`, filter.interests, (id) => interestById(id) !== undefined),
    ...unknownIds(`${path}.skills`, filter.skills, (id) => skillById(id) !== undefined),
    ...(['network', 'organisation'] as const).flatMap((field) =>
      filter[field] && !isUuid(filter[field]) ? [{ path: `${path}.${field}`, code: 'UNKNOWN', message: 'is not an id of this graph.' }] : [],
    ),
  ];
  if (problems.length > 0) throw badUserInput(problems);
  return { ...same, near: near ? nearOf(near, findPlace, `${path}.near`) : null, networkId: network ?? null, organisationId: organisation ?? null };
}
