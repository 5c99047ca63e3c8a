import { badField, badUserInput, type FieldProblem } from '../../shared/errors.ts';
import { isUuid } from '../../shared/ids.ts';
import { interestById } from '../interest/interest.ts';
import type { Criteria, Near } from '../matching/posting.ts';
import { skillById } from '../skill/skill.ts';
import type { NearInput, OpportunityFilter } from './opportunity-filter.ts';

/** Finds the place that somebody typed. */
export type FindPlace = (typed: string) => { latitude: number; longitude: number } | undefined;

function unknownIds(field: string, ids: readonly string[] | undefined, isKnown: (id: string) => boolean): FieldProblem[] {
  return (ids ?? []).flatMap((id, index) =>
    isKnown(id) ? [] : [{ path: `filter.${field}.${index}`, code: 'UNKNOWN', message: 'is not an id of this graph.' }],
  );
}

function nearOf({ place, latitude, longitude, radiusKm }: NearInput, findPlace: FindPlace): Near {
  const hasCoordinates = typeof latitude === 'number' && typeof longitude === 'number';
  const hasHalf = (typeof latitude === 'number') !== (typeof longitude === 'number');
  if (hasHalf || hasCoordinates === (typeof place === 'string')) {
    throw badField('filter.near', 'ONE_OF', 'give either place or both latitude and longitude.');
  }
  if (hasCoordinates) return { latitude, longitude, radiusKm };
  const found = findPlace(place ?? '');
  if (!found) throw badField('filter.near.place', 'UNKNOWN_PLACE', 'is no place that we know.');
  return { latitude: found.latitude, longitude: found.longitude, radiusKm };
}

/** The filter of the graph as the matching core reads it, without the words. Ids and places that nobody knows are BAD_USER_INPUT. */
export function criteriaOf(filter: OpportunityFilter, findPlace: FindPlace): Criteria {
  const { near, network, organisation, text: _text, ...same } = filter;
  const problems = [
    ...unknownIds('interests', filter.interests, (id) => interestById(id) !== undefined),
    ...unknownIds('skills', filter.skills, (id) => skillById(id) !== undefined),
    ...(['network', 'organisation'] as const).flatMap((field) =>
      filter[field] && !isUuid(filter[field]) ? [{ path: `filter.${field}`, code: 'UNKNOWN', message: 'is not an id of this graph.' }] : [],
    ),
  ];
  if (problems.length > 0) throw badUserInput(problems);
  return { ...same, near: near ? nearOf(near, findPlace) : null, networkId: network ?? null, organisationId: organisation ?? null };
}
