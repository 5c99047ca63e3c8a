import express, { type RequestHandler, Router } from 'express';
import type { ExecutionResult } from 'graphql';
import type { OwnOperation } from './graph.ts';

/** Each part knows the tokens of its own mails only, and refuses those of the others. */
const UNSUBSCRIBE = [
  'mutation Unsubscribe($input: UnsubscribeInput!) { done: unsubscribe(input: $input) { setting { kind } } }',
  'mutation UnsubscribeFromOrganisations($input: UnsubscribeInput!) { done: unsubscribeFromOrganisations(input: $input) { setting { kind } } }',
  'mutation UnsubscribeFromEvents($input: UnsubscribeInput!) { done: unsubscribeFromEvents(input: $input) { setting { kind } } }',
] as const;
/** A newsletter names the one network whose newsletters end; its page also offers to end those of all. */
const UNSUBSCRIBE_FROM_NEWSLETTER = 'mutation UnsubscribeFromNewsletter($input: UnsubscribeFromNewsletterInput!) { done: unsubscribeFromNewsletter(input: $input) { unsubscription { isSubscribed } } }';

interface Form {
  readonly from?: unknown;
  readonly all?: unknown;
}

/** By the header of a mail (RFC 8058) or by the button of the page; the first wants no redirect, the second a page to look at. */
const formOf = (request: express.Request): Form => (request.body as Form | undefined) ?? {};
const isFromPage = (request: express.Request): boolean => formOf(request).from === 'page';

type Outcome = 'done' | 'refused' | 'failed';

function outcomeOf({ data, errors }: ExecutionResult): Outcome {
  if (data?.['done']) return 'done';
  return errors?.some(({ extensions }) => extensions?.['code'] === 'BAD_USER_INPUT') ? 'refused' : 'failed';
}

/**
 * POST to the address that a mail names ends the mails of that kind, at once and without signing in: the token is the right to do it. GET and HEAD
 * of the same address are the page with the button and change nothing, since mail scanners follow links.
 *
 * @param execute runs an operation in the name of whoever sent the request
 * @param limit refuses a client that asks too often
 */
export function unsubscribeRoute(execute: (request: express.Request, operation: OwnOperation) => Promise<ExecutionResult>, limit: RequestHandler): Router {
  const unsubscribe: RequestHandler = async (request, response) => {
    const { token } = request.query;
    const input = { token: typeof token === 'string' ? token : '' };
    const operations: OwnOperation[] = [
      ...UNSUBSCRIBE.map((query) => ({ query, variables: { input } })),
      { query: UNSUBSCRIBE_FROM_NEWSLETTER, variables: { input: { ...input, all: formOf(request).all === 'yes' } } },
    ];
    const outcomes: Outcome[] = [];
    for (const operation of operations) if (!outcomes.includes('done')) outcomes.push(outcomeOf(await execute(request, operation)));
    response.set('Cache-Control', 'no-store');
    if (isFromPage(request)) return response.redirect(303, request.originalUrl);
    const isRefused = outcomes.every((outcome) => outcome === 'refused');
    if (outcomes.includes('done')) response.type('text').send('Done: no more mails of this kind.\n');
    else response.status(isRefused ? 400 : 503).type('text').send(isRefused ? 'This link is not from here.\n' : 'Not done; please try again later.\n');
  };
  const router = Router();
  router.post(['/unsubscribe', '/en/unsubscribe'], limit, express.urlencoded({ extended: false, limit: '10kb' }), unsubscribe);
  return router;
}
