/** A catalog, compiled on import by build/po-plugin.ts. */
declare module '*.po' {
  import type { Messages } from '@lingui/core';

  export const messages: Messages;
}
