import { type ASTNode, type DocumentNode, Kind, visit } from 'graphql';

/** A node, or a list of nodes, on the way from the document to a value. */
type Step = ASTNode | readonly ASTNode[];

const isNode = (step: Step): step is ASTNode => !Array.isArray(step);

/** `way[i]` is left by the key `keys[i]`. Undefined when no argument lies on the way (e.g. in the default of a variable). */
function argumentPath(way: readonly Step[], keys: readonly (string | number)[]): string | undefined {
  const steps: (string | number)[] = [];
  let inside = false;
  for (const [index, node] of way.entries()) {
    if (!isNode(node)) continue;
    if (node.kind === Kind.ARGUMENT) inside = true;
    if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) steps.push(node.name.value);
    if (node.kind === Kind.LIST) steps.push(keys[index + 1] ?? 0);
  }
  return inside ? steps.join('.') : undefined;
}

/**
 * By name of the variable: the first argument in which it is used, as a query writer would say it (`filter.near.place`).
 * A variable that is used in no argument is not in the map.
 */
export function variablePaths(document: DocumentNode): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  visit(document, {
    Variable: (node, key, parent, keys, ancestors) => {
      const found = argumentPath(parent ? [...ancestors, parent] : ancestors, keys);
      if (found !== undefined && !paths.has(node.name.value)) paths.set(node.name.value, found);
    },
  });
  return paths;
}

/** Where a literal value, object field or argument of this document stands (`filter.kinds.0`), or undefined when it stands in no argument. */
export function pathOfNode(document: DocumentNode, wanted: ASTNode): string | undefined {
  let found: string | undefined;
  visit(document, {
    enter: (node, key, parent, keys, ancestors) => {
      if (found !== undefined) return false;
      if (node !== wanted) return undefined;
      found = argumentPath([...ancestors, ...(parent ? [parent] : []), node], keys);
      return false;
    },
  });
  return found;
}
