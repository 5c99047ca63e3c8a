/**
 * Options of Node for the process of a subgraph. The young objects of a request are few; without a limit, room for them grows to more than the copy of a
 * million postings takes (134 MB were seen).
 */
export const SUBGRAPH_OPTIONS: readonly string[] = ['--max-semi-space-size=16'];
