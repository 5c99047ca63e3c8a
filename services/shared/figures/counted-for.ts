import { coordinates } from '../authorise.ts';
import { isUuid } from '../ids.ts';
import { ownedId, ownedKey } from '../owned-key.ts';
import type { Viewer } from '../viewer.ts';
import { firstDayOf, type Period, periodOf } from './period.ts';

/** Whose figures, and of which months. */
export interface CountedFor {
  readonly networkId: string;
  readonly period: Period;
  /** The names of those that may be seen, by whoever asks; left out for all of them, which only its coordinators see. */
  readonly only?: readonly string[] | undefined;
}

/** What the ids belong to that somebody may see who coordinates nothing. */
const SHOWN = 'shown figures';

/**
 * The id under which the parts of the graph refer to it: `network:YYYY-MM:YYYY-MM`, and where only some figures may be seen their names and a seal under the
 * installation's secret, so that each part can tell by itself that they may.
 */
export function idOf({ networkId, only, period }: CountedFor, secret = ''): string {
  const text = [networkId, firstDayOf(period.first).slice(0, 7), firstDayOf(period.last).slice(0, 7), ...(only ? [only.join(',')] : [])].join(':');
  return only ? ownedKey(secret, SHOWN, text) : text;
}

const ID = /^([^:]{36}):(\d{4}-(?:0[1-9]|1[0-2])):(\d{4}-(?:0[1-9]|1[0-2]))(?::([A-Za-z,]+)\.[\w-]{43})?$/;

/** What an id stands for; null for what is none and for whoever may not see it. @throws BAD_USER_INPUT for a period that cannot be asked for */
export function countedForId(id: string, viewer: Viewer, { now, secret }: { readonly now: Date; readonly secret: string }): (CountedFor & { readonly id: string }) | null {
  const [, networkId = '', first = '', last = '', names] = ID.exec(id) ?? [];
  const isShown = names === undefined ? coordinates(viewer, networkId) : ownedId(secret, SHOWN, id) !== null;
  if (!isUuid(networkId) || !isShown) return null;
  return { id, networkId, period: periodOf(`${first}-01`, `${last}-01`, now), only: names?.split(',') };
}
