import type { makeFragmentData, useFragment } from '../../generated/fragment-masking.ts';
import type { graphql as typedGraphql } from '../../generated/gql.ts';

export type { FragmentType } from '../../generated/fragment-masking.ts';

/**
 * Marks the document of an operation or a fragment; its one argument is a template literal. The build replaces the call by the
 * parsed document (build/graphql-plugin.ts); the type comes from the generated overload for exactly this text.
 */
export const graphql: typeof typedGraphql = ((source: string) => source) as never;

/**
 * Reads the data of a fragment that a parent passes on without seeing into it. Costs nothing at runtime.
 *
 * @example const opportunity = unmask(OpportunityCard_opportunity, props.opportunity)
 */
export const unmask: typeof useFragment = ((_fragment: unknown, data: unknown) => data) as never;

/** The way back: makes masked data in a spec, from a plain object. */
export const mask: typeof makeFragmentData = ((data: unknown) => data) as never;
