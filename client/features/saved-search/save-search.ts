import type { AlertFrequency, Locale, OpportunityFilter } from '../../generated/graphql.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import type { GraphAnswer } from '../../shared/graph/graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { openProofDesk } from '../../shared/proof/proof-of-work.ts';
import { openSender, ownRefusals, sendSignedIn } from '../../shared/proof/proven-sender.ts';
import type { ProvenOutcome } from '../../shared/proof/proven-sender.ts';

const SaveSearch = graphql(`
  mutation SaveSearch($input: SaveSearchInput!) {
    saveSearch(input: $input) {
      status
    }
  }
`);

/** A search to hear of, as the form has it. */
export interface SearchToSave {
  readonly filter: OpportunityFilter;
  readonly query: string;
  readonly name: string;
  readonly frequency: AlertFrequency;
  readonly endsOn: string | null;
  readonly locale: Locale;
  /** Without an account. */
  readonly email?: string;
}

/** What became of it; `full` when somebody has as many as anybody may have. `sent` is kept, or a mail asks for confirmation. */
export type SaveOutcome = ProvenOutcome | { readonly status: 'full' };

function refusalSignedIn(errors: GraphAnswer<unknown>['errors']): SaveOutcome {
  return errors.some(({ code }) => code === 'CONFLICT') ? { status: 'full' } : ownRefusals(errors);
}

/** Makes the sender of one form. `prepare` begins to work out what keeps robots away; it is not needed with an account. */
export function openSearchSaver() {
  const desk = openProofDesk();
  const send = openSender<SearchToSave, SaveOutcome>({ desk, contact: (input) => browserGraph.mutate(SaveSearch, { input }), refusalOf: ownRefusals });
  return {
    prepare: () => desk.prepare(),
    save: (search: SearchToSave): Promise<SaveOutcome> => (search.email === undefined ? sendSignedIn(() => browserGraph.mutate(SaveSearch, { input: search }), refusalSignedIn) : send(search)),
  };
}
