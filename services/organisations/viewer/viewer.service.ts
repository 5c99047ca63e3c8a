import type { Viewer as Claims } from '../../shared/viewer.ts';
import type { Viewer } from './viewer.ts';

/** The viewer as the graph shows them; null for nobody. */
export function viewerSelf({ id, name, email, locale, isOperator }: Claims): Viewer | null {
  return id === null ? null : { id, name, email, locale, isOperator };
}

/** Where another subgraph's reference enters: only to oneself. */
export function resolveViewer({ id }: { id: string }, claims: Claims): Viewer | null {
  return claims.id === id ? viewerSelf(claims) : null;
}
