import { coordinates } from '../authorise.ts';
import { isUuid } from '../ids.ts';
import type { Viewer } from '../viewer.ts';
import { firstDayOf, type Period, periodOf } from './period.ts';

/** Whose figures, and of which months. */
export interface CountedFor {
  readonly networkId: string;
  readonly period: Period;
}

/** The id under which the parts of the graph refer to it: `network:YYYY-MM:YYYY-MM`. */
export function idOf({ networkId, period }: CountedFor): string {
  return [networkId, firstDayOf(period.first).slice(0, 7), firstDayOf(period.last).slice(0, 7)].join(':');
}

const ID = /^([^:]{36}):(\d{4}-(?:0[1-9]|1[0-2])):(\d{4}-(?:0[1-9]|1[0-2]))$/;

/** What an id stands for; null for what is none and for whoever may not see it. @throws BAD_USER_INPUT for a period that cannot be asked for */
export function countedForId(id: string, viewer: Viewer, now: Date): (CountedFor & { readonly id: string }) | null {
  const [, networkId = '', first = '', last = ''] = ID.exec(id) ?? [];
  if (!isUuid(networkId) || !coordinates(viewer, networkId)) return null;
  return { id, networkId, period: periodOf(`${first}-01`, `${last}-01`, now) };
}
