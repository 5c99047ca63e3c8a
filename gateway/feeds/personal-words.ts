import { SITE_ZONE } from '../../services/shared/site-days.ts';
import type { Language } from './language.ts';

/** How a registration stands, as the graph says it. */
export interface OwnDate {
  readonly status: string;
  /** In the queue, from 1. */
  readonly place: number | null;
  readonly offeredUntil: string | null;
  readonly partySize: number;
}

interface Words {
  /** Stands before the title of the event. */
  readonly title?: string;
  readonly note: string;
}

const until = (moment: string | null, locale: string): string =>
  moment === null ? '' : new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', timeZone: SITE_ZONE, timeZoneName: 'short' }).format(new Date(moment));

const WORDS: Readonly<Record<Language, Readonly<Record<string, (own: OwnDate) => Words>>>> = {
  de: {
    REGISTERED: ({ partySize }) => ({ note: partySize === 1 ? 'Sie sind angemeldet.' : `Sie sind mit ${partySize} Personen angemeldet.` }),
    WAITING: ({ place }) => ({ title: 'Warteliste: ', note: `Sie stehen auf der Warteliste, auf Platz ${place}.` }),
    OFFERED: ({ offeredUntil }) => ({ title: 'Platz frei: ', note: `Ein Platz wird für Sie gehalten, bis ${until(offeredUntil, 'de-DE')}. Bitte nehmen Sie ihn bis dahin an.` }),
    CANCELLED: () => ({ note: 'Sie waren angemeldet.' }),
  },
  en: {
    REGISTERED: ({ partySize }) => ({ note: partySize === 1 ? 'You are registered.' : `You are registered for ${partySize} people.` }),
    WAITING: ({ place }) => ({ title: 'Waiting list: ', note: `You are on the waiting list, number ${place}.` }),
    OFFERED: ({ offeredUntil }) => ({ title: 'Place free: ', note: `A place is held for you until ${until(offeredUntil, 'en-GB')}. Please take it by then.` }),
    CANCELLED: () => ({ note: 'You were registered.' }),
  },
};

/** How somebody's registration stands, in words for their calendar. */
export function wordsOf(own: OwnDate, language: Language): Words {
  return WORDS[language][own.status]?.(own) ?? { note: '' };
}
