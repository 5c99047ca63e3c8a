import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { GatewayContext } from '../gateway-context.ts';

/** Whoever has changed something is looked up anew at their next request: they may have changed their name, or what they may do. */
export const afterMutation: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ operation, contextValue }) => {
      if (operation?.operation === OperationTypeNode.MUTATION) contextValue.hasChanged?.();
    },
  }),
};
