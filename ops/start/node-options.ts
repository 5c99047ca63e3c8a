/**
 * Options of Node for the process of a subgraph. The young objects of a request are few; without a limit, room for them grows to more than the copy of a
 * million postings takes (134 MB were seen). Old objects are collected when they have grown by 30 percent, not when they have doubled: beside a million
 * postings the process then stays at some 320 MB, where it was between 340 and 414 before, and answers no slower.
 */
export const SUBGRAPH_OPTIONS: readonly string[] = ['--max-semi-space-size=16', '--heap-growing-percent=30'];
