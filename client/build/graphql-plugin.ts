import type { FragmentDefinitionNode } from 'graphql';
import type { Plugin } from 'vite';
import { collectFragments, completeDocument, TAG_CALL } from './collect-documents.ts';

/**
 * Turns every `graphql(...)` call into the parsed document at build time, so that a page carries its own operations and neither
 * a parser nor the documents of other pages.
 *
 * @param root the client folder
 */
export function graphqlDocuments(root: string): Plugin {
  let fragments: ReadonlyMap<string, FragmentDefinitionNode> = new Map();
  return {
    name: 'graphql-documents',
    enforce: 'pre',
    async buildStart() {
      fragments = await collectFragments(root);
    },
    transform: {
      filter: { id: /\.tsx?$/, code: 'graphql(' },
      handler(code) {
        return { code: code.replaceAll(TAG_CALL, (_, source: string) => literal(completeDocument(source, fragments))), map: null };
      },
    },
  };
}

const literal = (document: object | undefined) => (document === undefined ? 'null' : `(${JSON.stringify(document)})`);
