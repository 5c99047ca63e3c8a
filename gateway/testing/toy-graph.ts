import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/resolverMap.js';
import { composeServices, compositionHasErrors } from '@theguild/federation-composition';
import { type DocumentNode, parse } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { badField, conflict } from '../../services/shared/errors.ts';
import type { Subgraph } from '../../services/shared/subgraph.ts';
import type { Viewer } from '../../services/shared/viewer.ts';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])\n';

/** A library: books here, readers there, so that one answer needs both. */
export const bookTypes: DocumentNode = parse(`${LINK}
  scalar DateTime
  enum Genre { POEM NOVEL PLAY }
  input Near { place: String radiusKm: Float! = 25 }
  input BookFilter { text: String genres: [Genre!] near: Near since: DateTime }
  type Query {
    books(filter: BookFilter, first: Int! = 20): [Book!]
    kaboom: String
    refuse: String
    whoAmI: String
    brokenPromise: Book
  }
  type Mutation { rename(input: RenameInput!): Book }
  input RenameInput { id: ID! title: String! }
  type Book @key(fields: "id") { id: ID! title: String! printedAt: DateTime! similar(first: Int! = 20): [Book!] }
`);

export const readerTypes: DocumentNode = parse(`${LINK}
  type Query { readers(first: Int! = 20): [Reader!] slow: String }
  type Reader { name: String! }
  type Book @key(fields: "id") { id: ID! readers(first: Int! = 20): [Reader!] }
`);

/** What the toy remembers of how it was called. */
export interface ToyCalls {
  /** Contexts that were made, one per operation and subgraph. */
  contexts: number;
  /** Text of the last search, as it arrived. */
  text?: string | null;
}

const BOOKS = ['1', '2', '3'].map((id) => ({ id, title: `Book ${id}`, printedAt: new Date('2026-11-22T12:00:00Z') }));

/** Ends as text that must never be seen outside. */
export const SECRET = 'password=hunter2 at 10.1.2.3:5432 SELECT * FROM books';

interface ToyContext {
  readonly viewer: Viewer;
}

export interface ToyOptions {
  readonly calls?: ToyCalls;
  readonly ready?: () => Promise<void>;
}

/** The two toy subgraphs, made anew. `slow` never answers. */
export function toySubgraphs({ calls = { contexts: 0 }, ready = async () => undefined }: ToyOptions = {}): { books: Subgraph; readers: Subgraph } {
  const common = {
    contextFor: (viewer: Viewer): ToyContext => {
      calls.contexts += 1;
      return { viewer };
    },
    ready,
    close: async () => undefined,
  };
  const books = buildSubgraphSchema({
    typeDefs: bookTypes,
    resolvers: {
      DateTime: GraphQLDateTime,
      Query: {
        books: (_: unknown, { filter, first }: { filter?: { text?: string | null }; first: number }) => {
          calls.text = filter?.text;
          if (first < 1 || first > 100) throw badField('first', 'OUT_OF_RANGE', 'must be from 1 to 100.');
          return BOOKS.slice(0, first);
        },
        kaboom: () => {
          throw new Error(`Kaboom! ${SECRET}`);
        },
        refuse: () => {
          throw conflict('The book is lent out.');
        },
        whoAmI: (_: unknown, _args: unknown, { viewer }: ToyContext) => `${viewer.id ?? 'nobody'} at ${viewer.clientAddress}`,
        brokenPromise: () => ({ id: '9', title: 'untold', printedAt: new Date() }),
      },
      Mutation: { rename: (_: unknown, { input }: { input: { id: string; title: string } }) => ({ ...BOOKS[0], ...input }) },
      Book: {
        similar: () => BOOKS,
        __resolveReference: ({ id }: { id: string }) => BOOKS.find((book) => book.id === id),
      },
    } as GraphQLResolverMap<unknown>,
  });
  const readers = buildSubgraphSchema({
    typeDefs: readerTypes,
    resolvers: {
      Query: { readers: () => [{ name: 'Ada' }], slow: () => new Promise(() => undefined) },
      Book: { __resolveReference: ({ id }: { id: string }) => ({ id }), readers: ({ id }: { id: string }) => [{ name: `Reader of ${id}` }] },
    },
  });
  return { books: { name: 'books', schema: books, ...common }, readers: { name: 'readers', schema: readers, ...common } };
}

/** The composed supergraph of the two. */
export function toySupergraph(): string {
  const result = composeServices([
    { name: 'books', url: 'http://books', typeDefs: bookTypes },
    { name: 'readers', url: 'http://readers', typeDefs: readerTypes },
  ]);
  if (compositionHasErrors(result)) throw new Error(result.errors.map(({ message }) => message).join('\n'));
  return result.supergraphSdl;
}

