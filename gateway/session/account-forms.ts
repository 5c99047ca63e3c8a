import express, { type Request, type RequestHandler, Router } from 'express';
import type { ExecutionResult } from 'graphql';
import type { OwnOperation } from '../graph.ts';
import { onlyFromHere } from './from-here.ts';

const UPDATE = 'mutation UpdateAccount($input: UpdateViewerInput!) { updateViewer(input: $input) { viewer { id } } }';
const REVOKE = 'mutation RevokeSession($input: RevokeSessionInput!) { revokeSession(input: $input) { id } }';
const REVOKE_OTHERS = 'mutation RevokeOtherSessions { revokeOtherSessions { count } }';

interface AccountFormsOptions {
  readonly publicUrl: string;
  /** Finds out who is asking. */
  readonly identified: RequestHandler;
  /** Runs an operation in the name of whoever sent the request. */
  readonly execute: (request: Request, operation: OwnOperation) => Promise<ExecutionResult>;
}

function text({ body }: Request, field: string): string {
  const value = (body as Record<string, unknown> | undefined)?.[field];
  return typeof value === 'string' ? value : '';
}

/** What the page says: `done` when it is, `name` when that cannot be a name, `gone` for a session that is over already, or `unanswered`. */
function outcomeOf({ errors: [error] = [] }: ExecutionResult, done: string): string {
  if (!error) return done;
  const { code, fields = [] } = error.extensions as { code?: string; fields?: readonly { path: string }[] };
  if (fields.some(({ path }) => path === 'input.name')) return 'name';
  return code === 'NOT_FOUND' ? 'gone' : 'unanswered';
}

/**
 * The forms of the account page for browsers without JavaScript, which lead back to the page with what came of it (`told`): `POST /account/person` has `name`
 * and `locale`, `POST /account/sessions/end` the `id` of a session, or none for all but the one that asks. `page` is the language of the page.
 */
export function accountForms({ publicUrl, identified, execute }: AccountFormsOptions): Router {
  const router = Router();
  const doors = [onlyFromHere(publicUrl), express.urlencoded({ limit: '4kb', extended: false }), identified];
  const form = (path: string, done: string, operation: (request: Request) => OwnOperation): void => {
    router.post(path, ...doors, async (request, response) => {
      const told = outcomeOf(await execute(request, operation(request)), done);
      response.set('Cache-Control', 'no-store').redirect(303, `${text(request, 'page') === 'EN' ? '/en' : ''}/account?${new URLSearchParams({ told }).toString()}`);
    });
  };
  form('/account/person', 'saved', (request) => ({ query: UPDATE, variables: { input: { name: text(request, 'name'), locale: text(request, 'locale') === 'EN' ? 'EN' : 'DE' } } }));
  form('/account/sessions/end', 'ended', (request) => {
    const id = text(request, 'id');
    return id === '' ? { query: REVOKE_OTHERS } : { query: REVOKE, variables: { input: { id } } };
  });
  return router;
}
