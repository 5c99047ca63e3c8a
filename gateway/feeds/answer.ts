import { createHash } from 'node:crypto';
import type { Response } from 'express';
import type { ExecutionResult } from 'graphql';
import type { CalendarEvent } from '../../services/shared/calendar/calendar-text.ts';
import { CodedError, ErrorCode, type FieldProblem } from '../../services/shared/errors.ts';
import { errorBody } from '../edge-error.ts';
import type { OwnOperation } from '../graph.ts';

/** Runs an operation as a client without a session would. */
export type Execute = (operation: OwnOperation) => Promise<ExecutionResult>;

/** What a feed needs of the edge. */
export interface FeedOptions {
  readonly execute: Execute;
  /** Address of the site, without a slash at the end. */
  readonly publicUrl: string;
}

/** The part that a feed is made of gave no answer. */
export class PartAway extends CodedError {
  constructor() {
    super(ErrorCode.INTERNAL_SERVER_ERROR, 'This part of the service does not answer just now. Try again in a minute.');
  }
}

/** The problems of an operation that was refused; null when it failed otherwise. */
export function refusalOf(errors: ExecutionResult['errors']): FieldProblem[] | null {
  const problems = errors?.flatMap(({ extensions }) => (extensions?.['code'] === ErrorCode.BAD_USER_INPUT ? ((extensions['fields'] as FieldProblem[] | undefined) ?? []) : [])) ?? [];
  return problems.length > 0 ? problems : null;
}

/** A feed that is ready to be sent: as bytes, since a text would be turned into them for every answer, also for one that does not send them. */
export interface Ready {
  readonly body: Buffer;
  readonly etag: string;
}

/** The ETag is weak, since the body may be sent packed or not. */
export function ready(text: string): Ready {
  const body = Buffer.from(text);
  return { body, etag: `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"` };
}

/** Events as a calendar. Time zones and calendars are much to load, and nobody waits for them at start. */
export async function calendarOf(events: readonly CalendarEvent[], options: { readonly name: string; readonly publicUrl: string }): Promise<Ready> {
  const { calendarText } = await import('../../services/shared/calendar/calendar-text.ts');
  return ready(calendarText(events, options));
}

/** How a feed is sent. A private one is for whoever asks alone. */
interface Sending {
  readonly type: string;
  readonly keptSeconds: number;
  readonly isPrivate?: boolean;
}

/** Sends a feed, or 304 to whoever has it. It can be nothing but a feed; pages of others may read it unless it is private. */
export function sendFeed(response: Response, { body, etag }: Ready, { type, keptSeconds, isPrivate = false }: Sending): void {
  response.set({
    'Content-Type': `${type}; charset=utf-8`,
    'Cache-Control': `${isPrivate ? 'private' : 'public'}, max-age=${keptSeconds}`,
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'Cross-Origin-Resource-Policy': isPrivate ? 'same-origin' : 'cross-origin',
    ETag: etag,
  });
  response.send(body);
}

/** Answers a refusal: 400 with the names of the parameters, 404, 503 when a part is away. @throws what is no refusal */
export function refuseFeed(response: Response, error: unknown): void {
  if (!(error instanceof CodedError)) throw error;
  response.set('Cache-Control', 'no-store');
  if (error instanceof PartAway) response.status(503).set('Retry-After', '60');
  else response.status(error.extensions.code === ErrorCode.NOT_FOUND ? 404 : 400);
  response.json(errorBody(error));
}
