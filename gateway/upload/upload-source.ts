import type { GraphQLDataSource } from '@apollo/gateway';
import type { GraphQLFormattedError } from 'graphql';
import { CodedError, ErrorCode } from '../../services/shared/errors.ts';
import type { Viewer } from '../../services/shared/viewer.ts';

/** A file that has come in. */
export interface Uploaded {
  /** For `UploadDocumentInput.upload`. */
  readonly id: string;
  /** PDF, DOCX, ... */
  readonly format: string;
  /** Bytes. */
  readonly size: number;
}

/** Where files of a person go. The operations are not in the schema that clients see, so that the gateway alone can ask for them. All throw the refusals of the part that answers. */
export interface UploadSource {
  begin(viewer: Viewer): Promise<string>;
  /** `number` counts from 0. */
  add(viewer: Viewer, id: string, number: number, portion: Buffer): Promise<void>;
  finish(viewer: Viewer, id: string): Promise<Uploaded>;
  drop(viewer: Viewer, id: string): Promise<void>;
}

const BEGIN = 'mutation BeginDocument { done: beginDocument { id } }';
const ADD = 'mutation ContinueDocument($input: WaitingPortionInput!) { done: continueDocument(input: $input) }';
const FINISH = 'mutation FinishDocument($id: ID!) { done: finishDocument(id: $id) { id format size } }';
const DROP = 'mutation DropDocument($id: ID!) { done: dropDocument(id: $id) }';

const away = (): CodedError => new CodedError(ErrorCode.INTERNAL_SERVER_ERROR, 'This part of the service does not answer at the moment. Nothing was kept.');

function refusalOf({ extensions = {}, message }: GraphQLFormattedError): CodedError {
  const { code, ...rest } = extensions;
  return code === ErrorCode.INTERNAL_SERVER_ERROR ? away() : new CodedError(code as ErrorCode, message, rest);
}

/** Hands files to the organisations subgraph, in this process or over HTTP. */
export function uploadSource(organisations: () => GraphQLDataSource): UploadSource {
  async function ask<T>(viewer: Viewer, query: string, variables: object = {}): Promise<T> {
    const { data, errors: [error] = [] } = await organisations().process({ request: { query, variables }, context: { viewer } } as never);
    if (error) throw refusalOf(error);
    if (!data) throw away();
    return data['done'] as T;
  }
  return {
    begin: async (viewer) => (await ask<{ id: string }>(viewer, BEGIN)).id,
    add: (viewer, id, number, portion) => ask(viewer, ADD, { input: { id, number, data: portion.toString('base64') } }),
    finish: (viewer, id) => ask(viewer, FINISH, { id }),
    drop: (viewer, id) => ask(viewer, DROP, { id }),
  };
}
