import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { Tally } from '../../shared/figures/tally.ts';
import { areaOf, type FindPlace } from '../../shared/near.ts';
import { clientNetwork } from '../../shared/limits.ts';
import { loggedError } from '../../shared/logged-error.ts';
import { dayOf } from '../../shared/site-days.ts';
import type { OpportunityFilter } from '../search/opportunity-filter.ts';
import { keptWords } from './kept-words.ts';
import { type NetworkCentre, networkOfSearch } from './nearest-network.ts';
import { addSearches, type CountedSearch, findNetworkCentres, WORDS } from './searches.repository.ts';
import { SeenToday } from './seen-today.ts';

/** A search as somebody sent it, and how many postings it found. */
export interface SeenSearch {
  /** Address of the client's connection; empty where a program of our own asks. */
  readonly clientAddress: string;
  readonly filter: OpportunityFilter;
  readonly found: number;
}

/** Counts searches by network and day: how many, how many without a result, and the words of those. Of whoever searches nothing is kept. */
export interface SearchCounter {
  /** Keeps nobody waiting: it is counted in memory. The same search of the same visitor counts once a day. */
  count(search: SeenSearch): void;
  /** Writes what was counted so far; the clock does so every 10 s. Never rejects. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

/** Networks hardly move; while none is known, somebody is filling a new installation. */
const LEARN_MS = { known: 600_000, unknown: 2000 } as const;

const asksForSomething = ({ text, interests, near }: OpportunityFilter): boolean => Boolean(text?.trim()) || Boolean(interests?.length) || Boolean(near);

interface Dependencies {
  readonly db: DataSource;
  readonly now: () => Date;
  readonly logger: Logger;
  readonly findPlace: FindPlace;
}

export function openSearchCounter({ db, findPlace, logger, now }: Dependencies): SearchCounter {
  const seen = new SeenToday();
  const tally = new Tally<CountedSearch>({ write: (counted) => addSearches(db, counted), logger });
  let centres: readonly NetworkCentre[] = [];
  const learn = (): Promise<void> =>
    findNetworkCentres(db).then(
      (found) => void (centres = found),
      (err: unknown) => logger.warn({ err: loggedError(err) }, 'the networks whose searches are counted could not be read'),
    );
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;
  const learnAgain = async (): Promise<void> => {
    await learn();
    if (!isClosed) timer = setTimeout(() => void (learning = learnAgain()), centres.length > 0 ? LEARN_MS.known : LEARN_MS.unknown).unref();
  };
  let learning = learnAgain();

  return {
    count({ clientAddress, filter, found }) {
      if (!asksForSomething(filter) || clientAddress === '') return;
      const networkId = networkOfSearch({ networkId: filter.network, near: filter.near && areaOf(filter.near, findPlace, 'near') }, centres);
      if (!networkId) return;
      const day = dayOf(now());
      const client = clientNetwork(clientAddress);
      if (seen.isFirst(day, client, networkId, JSON.stringify(filter)) === false) return;
      const add = (figure: string, words = ''): void => {
        const isVisitor = seen.isFirst(day, client, networkId, figure, words) === true;
        tally.add(JSON.stringify([day, networkId, figure, words, isVisitor]), { day, networkId, figure, words, isVisitor });
      };
      add('searches');
      add(found > 0 ? 'foundSearches' : 'emptySearches');
      const words = found === 0 && filter.text ? keptWords(filter.text) : null;
      if (words) add(WORDS, words);
    },
    async flush() {
      await learning;
      await tally.flush();
    },
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await learning;
      await tally.close();
    },
  };
}
