import { createHmac, timingSafeEqual } from 'node:crypto';
import { coordinates } from '../authorise.ts';
import { isUuid } from '../ids.ts';
import { keyFor } from '../keys.ts';
import type { Viewer } from '../viewer.ts';
import { firstDayOf, type Period, periodOf } from './period.ts';

/** Whose figures, and of which months. */
export interface CountedFor {
  readonly networkId: string;
  readonly period: Period;
  /** The names of those that may be seen, by whoever asks; left out for all of them, which only its coordinators see. */
  readonly only?: readonly string[] | undefined;
}

const sealOf = (text: string, secret: string): string => createHmac('sha256', keyFor(secret, 'shown figures')).update(text).digest('base64url');

function isSealed(text: string, seal: string, secret: string): boolean {
  const [given, own] = [Buffer.from(seal), Buffer.from(sealOf(text, secret))];
  return given.length === own.length && timingSafeEqual(given, own);
}

/**
 * The id under which the parts of the graph refer to it: `network:YYYY-MM:YYYY-MM`, and where only some figures may be seen their names and a seal under the
 * installation's secret, so that each part can tell by itself that they may.
 */
export function idOf({ networkId, only, period }: CountedFor, secret = ''): string {
  const text = [networkId, firstDayOf(period.first).slice(0, 7), firstDayOf(period.last).slice(0, 7), ...(only ? [only.join(',')] : [])].join(':');
  return only ? `${text}:${sealOf(text, secret)}` : text;
}

const ID = /^(([^:]{36}):(\d{4}-(?:0[1-9]|1[0-2])):(\d{4}-(?:0[1-9]|1[0-2]))(?::([A-Za-z,]+))?)(?::([\w-]{43}))?$/;

/** What an id stands for; null for what is none and for whoever may not see it. @throws BAD_USER_INPUT for a period that cannot be asked for */
export function countedForId(id: string, viewer: Viewer, { now, secret }: { readonly now: Date; readonly secret: string }): (CountedFor & { readonly id: string }) | null {
  const [, text = '', networkId = '', first = '', last = '', names, seal] = ID.exec(id) ?? [];
  const isShown = names === undefined ? seal === undefined && coordinates(viewer, networkId) : seal !== undefined && isSealed(text, seal, secret);
  if (!isUuid(networkId) || !isShown) return null;
  return { id, networkId, period: periodOf(`${first}-01`, `${last}-01`, now), only: names?.split(',') };
}
