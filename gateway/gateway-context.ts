import type { Viewer } from '../services/shared/viewer.ts';

/** What the gateway knows during one operation. */
export interface GatewayContext {
  readonly viewer: Viewer;
}
