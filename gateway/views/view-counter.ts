import type { GraphQLDataSource } from '@apollo/gateway';
import type { Request } from 'express';
import type { Logger } from 'pino';
import { Tally, type Tallied } from '../../services/shared/figures/tally.ts';
import { dayOf } from '../../services/shared/site-days.ts';
import { gatewayItself } from '../../services/shared/viewer.ts';
import { isRobot } from './robots.ts';
import { type ViewedPage, viewedPage } from './viewed-page.ts';

/** Counts what is looked at: pages by kind and day, without cookies, addresses or anything else of whoever looks. */
export interface ViewCounter {
  /** Counts in memory that the page of an address was shown; robots and pages that were fetched beforehand do not count. */
  count(request: Pick<Request, 'headers'>, address: URL): void;
  /** Tells the parts of the graph what was counted so far; the clock does so every 10 s. Never rejects. */
  flush(): Promise<void>;
  /** Tells them the rest. */
  close(): Promise<void>;
}

type View = Omit<ViewedPage, 'part'> & { readonly day: string };

const COUNT: Readonly<Record<ViewedPage['part'], string>> = {
  organisations: 'mutation CountOrganisationViews($input: PageViewsInput!) { countOrganisationViews(input: $input) }',
  opportunities: 'mutation CountOpportunityViews($input: PageViewsInput!) { countOpportunityViews(input: $input) }',
  events: 'mutation CountEventViews($input: PageViewsInput!) { countEventViews(input: $input) }',
};
const PARTS = Object.keys(COUNT) as ViewedPage['part'][];
/** Different pages of a part that are told at once, as many as it takes. */
const MOST = 2000;

/** The day of so many milliseconds since 1970; worked out once a minute, since it takes longer than all the rest. */
function todayOf(now: () => number): () => string {
  let known = { minute: -1, day: '' };
  return () => {
    const minute = Math.floor(now() / 60_000);
    if (minute !== known.minute) known = { minute, day: dayOf(new Date(now())) };
    return known.day;
  };
}

/** @param sourceFor how to reach a part of the graph */
export function openViewCounter({ sourceFor, logger, now = Date.now }: { readonly sourceFor: (part: string) => GraphQLDataSource; readonly logger: Logger; readonly now?: () => number }): ViewCounter {
  const today = todayOf(now);
  const tell = (part: ViewedPage['part']) => async (counted: readonly Tallied<View>[]): Promise<void> => {
    const input = { views: counted.map(({ what, count }) => ({ ...what, count })) };
    const { errors } = await sourceFor(part).process({ request: { query: COUNT[part], variables: { input } }, context: { viewer: gatewayItself('') } } as never);
    if (errors && errors.length > 0) throw new Error(`Page views were not taken: ${errors[0]?.message}`);
  };
  const tallies = Object.fromEntries(PARTS.map((part) => [part, new Tally<View>({ write: tell(part), logger, most: MOST })])) as Record<ViewedPage['part'], Tally<View>>;
  return {
    count({ headers }, address) {
      if (isRobot(headers['user-agent']) || headers['sec-purpose'] !== undefined) return;
      const viewed = viewedPage(address);
      if (!viewed) return;
      const { kind, part, slug } = viewed;
      const day = today();
      tallies[part].add(`${day} ${kind} ${slug}`, { day, kind, slug });
    },
    flush: async () => void (await Promise.all(PARTS.map((part) => tallies[part].flush()))),
    close: async () => void (await Promise.all(PARTS.map((part) => tallies[part].close()))),
  };
}
