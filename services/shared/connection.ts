import { type ClassType, Directive, Field, Int, ObjectType } from 'type-graphql';
import { badField } from './errors.ts';

/** Relay's page information. */
@ObjectType({ description: 'Where a page stands in its list (Relay).' })
@Directive('@shareable')
export class PageInfo {
  @Field({ description: 'Whether more follows; ask with `after: endCursor`.' })
  hasNextPage: boolean;

  @Field({ description: 'Whether something comes before; true when `after` was given.' })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first edge; null when the page is empty.' })
  startCursor: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last edge; null when the page is empty.' })
  endCursor: string | null;
}

export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

export interface Connection<T> {
  readonly edges: readonly Edge<T>[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

/** Makes the Relay connection type of a node class, named `<Node>Connection` and `<Node>Edge`. */
export function connectionOf<T extends object>(nodeClass: ClassType<T>, name: string): ClassType<Connection<T>> {
  @ObjectType(`${name}Edge`)
  class NodeEdge implements Edge<T> {
    @Field({ description: 'Opaque; give it as `after` to go on from here.' })
    cursor: string;

    @Field(() => nodeClass)
    node: T;
  }

  @ObjectType(`${name}Connection`)
  class NodeConnection implements Connection<T> {
    @Field(() => [NodeEdge])
    edges: NodeEdge[];

    @Field(() => [nodeClass])
    nodes: T[];

    @Field(() => PageInfo)
    pageInfo: PageInfo;

    @Field(() => Int, { description: 'How many there are in all.' })
    totalCount: number;
  }
  return NodeConnection;
}

/**
 * Cuts the page out of rows that were asked for with `LIMIT first + 1`.
 * `cursorOf` writes the keyset position of a row.
 */
export function connectionPage<T>(
  rows: readonly T[],
  { first, after, totalCount, cursorOf }: { first: number; after?: string | null; totalCount: number; cursorOf: (row: T) => string },
): Connection<T> {
  const edges = rows.slice(0, first).map((node) => ({ cursor: cursorOf(node), node }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    totalCount,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: Boolean(after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** Refuses a page size outside 1..max. */
export function checkFirst(first: number, max = 100): number {
  if (first < 1 || first > max) throw badField('first', 'OUT_OF_RANGE', `must be from 1 to ${max}.`);
  return first;
}
