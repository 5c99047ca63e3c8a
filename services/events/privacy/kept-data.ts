import type { KeptData } from '../../shared/kept-data.ts';

/** What this subgraph keeps of people: nothing so far, since nobody registers for an event here yet. */
export const KEPT: readonly KeptData[] = [];
