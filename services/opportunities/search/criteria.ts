import { badUserInput, type FieldProblem } from '../../shared/errors.ts';
import { isUuid } from '../../shared/ids.ts';
import { areaOf, type FindPlace } from '../../shared/near.ts';
import { interestById } from '../interest/interest.ts';
import type { Criteria } from '../matching/posting.ts';
import { skillById } from '../skill/skill.ts';
import type { OpportunityFilter } from './opportunity-filter.ts';

function unknownIds(path: string, ids: readonly string[] | undefined, isKnown: (id: string) => boolean): FieldProblem[] {
  return (ids ?? []).flatMap((id, index) =>
    isKnown(id) ? [] : [{ path: `${path}.${index}`, code: 'UNKNOWN', message: 'is not an id of this graph.' }],
  );
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
  return { ...same, near: near ? areaOf(near, findPlace, `${path}.near`) : null, networkId: network ?? null, organisationId: organisation ?? null };
}
