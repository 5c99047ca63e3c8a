import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import type { ValidationContext, ValidationRule } from 'graphql';
import { badField } from '../services/shared/errors.ts';

/** Words, names and signs of a query. The site's own largest query has about a fifth of this. */
export const MOST_TOKENS = 4000;

/** Rows that one operation may ask for; see `listSizes`. */
export const MOST_ROWS = 5000;

/** Nesting, as in `{ a { b { c } } }` = 3. The introspection query does not count. */
const MOST_DEPTH = 12;
const MOST_ALIASES = 30;
const MOST_DIRECTIVES = 50;

/**
 * Cost in the measure of the armor: 2 an object, 1 a scalar, times 1.5 per level, times a `first` that is written out.
 * A page of 100 with everything about its rows has about 40,000. Rows by variables are counted in `listSizes` alone.
 */
const MOST_COST = 250_000;

function refuse(code: string, message: string): { propagateOnRejection: false; onReject: [(context: ValidationContext | null) => void] } {
  // Reported, not thrown: what a rule throws would end as an internal error.
  return { propagateOnRejection: false, onReject: [(context) => context?.reportError(badField('query', code, message))] };
}

/** Rules that bound how much a query may ask for by its text alone. */
export const queryLimitRules: readonly ValidationRule[] = [
  maxDepthRule({ n: MOST_DEPTH, flattenFragments: true, ...refuse('TOO_DEEP', `must not nest deeper than ${MOST_DEPTH} levels.`) }),
  maxAliasesRule({ n: MOST_ALIASES, ...refuse('TOO_MANY_ALIASES', `must not have more than ${MOST_ALIASES} aliases.`) }),
  maxDirectivesRule({ n: MOST_DIRECTIVES, ...refuse('TOO_MANY_DIRECTIVES', `must not have more than ${MOST_DIRECTIVES} directives.`) }),
  costLimitRule({ maxCost: MOST_COST, flattenFragments: true, ...refuse('TOO_COSTLY', 'asks for too much at once.') }),
];
