import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { AuditEntries } from './audit-entries.tsx';

export const AuditList_network = graphql(`
  fragment AuditList_network on Network {
    auditLog(first: 20) {
      ...AuditEntries_log
    }
  }
`);

/** The last things that were done in a network. */
export function AuditList({ network }: { network: FragmentType<typeof AuditList_network> }) {
  return <AuditEntries log={unmask(AuditList_network, network).auditLog} />;
}
