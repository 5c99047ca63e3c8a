import type { EditedOpportunity_OpportunityFragment } from '../../generated/graphql.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { CloseOpportunity, ConfirmOpportunity, EditedOpportunity_opportunity, PublishOpportunity, ReopenOpportunity } from './editor-documents.ts';
import { outcomeOf } from './saving.ts';
import type { Outcome } from './saving.ts';

type Saved = EditedOpportunity_OpportunityFragment;
/** What can be done with a posting beside writing it. */
export type Deed = 'publish' | 'fill' | 'archive' | 'reopen' | 'confirm';

const read = (opportunity: FragmentType<typeof EditedOpportunity_opportunity>): Saved => unmask(EditedOpportunity_opportunity, opportunity);

/** Does it, to the version that was seen. */
export function deedOf(deed: Deed, { id, version }: Saved): Promise<Outcome<Saved | undefined>> {
  const input = { id, version };
  switch (deed) {
    case 'publish':
      return outcomeOf(() => browserGraph.mutate(PublishOpportunity, { input }), ({ publishOpportunity }) => read(publishOpportunity.opportunity));
    case 'reopen':
      return outcomeOf(() => browserGraph.mutate(ReopenOpportunity, { input }), ({ reopenOpportunity }) => read(reopenOpportunity.opportunity));
    case 'confirm':
      return outcomeOf(() => browserGraph.mutate(ConfirmOpportunity, { input: { id } }), ({ confirmOpportunity }) => confirmOpportunity.opportunities.map(read)[0]);
    case 'fill':
    case 'archive':
      return outcomeOf(() => browserGraph.mutate(CloseOpportunity, { input: { ...input, as: deed === 'fill' ? 'FILLED' : 'ARCHIVED' } }), ({ closeOpportunity }) => read(closeOpportunity.opportunity));
  }
}
