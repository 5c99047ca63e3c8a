import { Trans, useLingui } from '@lingui/react/macro';
import type { OpportunityStatus } from '../../generated/enums.ts';
import { useAppState } from '../../shared/app-state.ts';
import { lastDayInWords } from '../../shared/time/dates.ts';

export interface Standing {
  readonly status: OpportunityStatus;
  readonly expiresAt: string;
}

/** Where a posting stands and what that means, in one sentence; what to do next stands in the buttons beside it. */
export function StatusSentence({ posting: { expiresAt, status } }: { posting: Standing }) {
  const { i18n } = useLingui();
  const { now } = useAppState();
  const day = lastDayInWords(expiresAt, now, i18n, { weekday: false });
  switch (status) {
    case 'DRAFT':
      return <Trans>Draft. Only your organisation sees it.</Trans>;
    case 'SUBMITTED':
      return <Trans>Waiting for your organisation to be verified. It goes online by itself then.</Trans>;
    case 'PUBLISHED':
      return Date.parse(expiresAt) > Date.parse(now) ? <Trans>Online, shown until {day}.</Trans> : <Trans>Has run out on {day} and is no longer in the search.</Trans>;
    case 'FILLED':
      return <Trans>Somebody was found. Its page says so, and it is no longer in the search.</Trans>;
    case 'EXPIRED':
      return <Trans>Has run out on {day} and is no longer in the search. Nothing is lost: open it again when it still holds.</Trans>;
    case 'WITHHELD':
      return <Trans>Taken down by the coordination. Why, and how to object, stands under Decisions. When you change it, they look at it again.</Trans>;
    case 'ARCHIVED':
      return <Trans>Taken off the site. You can open it again.</Trans>;
  }
}
