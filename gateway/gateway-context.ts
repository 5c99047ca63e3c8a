import type { Viewer } from '../services/shared/viewer.ts';

/** What the gateway knows during one operation. */
export interface GatewayContext {
  readonly viewer: Viewer;
  /** To be told when an operation may have changed what is known of the viewer; not there for nobody. */
  readonly hasChanged?: () => void;
}
