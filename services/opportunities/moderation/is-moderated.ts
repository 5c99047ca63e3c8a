import { coordinates } from '../../shared/authorise.ts';
import type { Viewer } from '../../shared/viewer.ts';
import { OpportunityStatus } from '../opportunity/opportunity.codes.ts';
import type { Opportunity } from '../opportunity/opportunity.ts';

type Judged = Pick<Opportunity, 'networkId' | 'status'>;

/** Whether coordinators may see a posting although it is not public: whatever was handed in, in their network. Undefined for who coordinates none. */
export function isModerated(viewer: Viewer): ((posting: Judged) => boolean) | undefined {
  if (!viewer.isOperator && viewer.coordinates.length === 0) return undefined;
  return ({ networkId, status }) => status !== OpportunityStatus.DRAFT && coordinates(viewer, networkId);
}
