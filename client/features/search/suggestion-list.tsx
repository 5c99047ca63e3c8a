/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/interactive-supports-focus, jsx-a11y/click-events-have-key-events -- the focus and the keys stay in the box (suggest-input.tsx), and no element of HTML is a list in groups that can look like this */
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useAppState } from '../../shared/app-state.ts';
import { dayInWords } from '../../shared/time/dates.ts';
import { BookOpen, Building, Calendar, ExternalLink, Handshake, MapPin, Newspaper, Search, Sparkles } from '../../shared/ui/icons.ts';
import type { Suggestion, SuggestionKind } from './suggestions.ts';

const KINDS: readonly { readonly kind: SuggestionKind; readonly title: MessageDescriptor; readonly one: MessageDescriptor; readonly Icon: typeof Search }[] = [
  { kind: 'word', title: msg`Search for`, one: msg`words`, Icon: Search },
  { kind: 'interest', title: msg`Interests`, one: msg`interest`, Icon: Sparkles },
  { kind: 'organisation', title: msg`Organisations`, one: msg`organisation`, Icon: Building },
  { kind: 'event', title: msg`Dates`, one: msg`date`, Icon: Calendar },
  { kind: 'news', title: msg`News`, one: msg`news`, Icon: Newspaper },
  { kind: 'guide', title: msg`Guides`, one: msg`guide`, Icon: BookOpen },
  { kind: 'project', title: msg`Projects`, one: msg`project`, Icon: Handshake },
  { kind: 'link', title: msg`Links`, one: msg`link out of this site`, Icon: ExternalLink },
  { kind: 'place', title: msg`Towns and postcodes`, one: msg`place`, Icon: MapPin },
];

/** From so many on they are not counted. */
const COUNTED = 100;

function Note({ at, count, note }: Suggestion) {
  const { i18n } = useLingui();
  const { now } = useAppState();
  if (at) return dayInWords(at.startsAt, now, i18n, { timeZone: at.timeZone });
  if (count === undefined) return note;
  if (count >= COUNTED) return <Trans>100 offers and more</Trans>;
  return <Plural value={count} one="# offer" other="# offers" />;
}

/** The id of an option, by its number among all. */
export const optionId = (list: string, number: number) => `${list}-${number}`;

const intoView = (option: HTMLElement | null) => option?.scrollIntoView({ block: 'nearest' });

/** The list below the search box, in groups that say what each is. The focus stays in the box; `active` is the option that its keys have reached, -1 for none. */
export function SuggestionList({ id, suggestions, active, choose }: { id: string; suggestions: readonly Suggestion[]; active: number; choose: (suggestion: Suggestion) => void }) {
  const { i18n, t } = useLingui();
  return (
    // Pressing must not take the focus out of the box: leaving that searches for what stands in it.
    <div id={id} role="listbox" className="suggestions" aria-label={t`Suggestions`} onMouseDown={(event) => event.preventDefault()}>
      {KINDS.map(({ kind, title, one, Icon }) => {
        const group = suggestions.filter((suggestion) => suggestion.kind === kind);
        if (group.length === 0) return null;
        return (
          <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
            <div role="presentation" id={`${id}-${kind}`} className="suggestions-kind">
              {i18n._(title)}
            </div>
            {group.map((suggestion) => {
              const number = suggestions.indexOf(suggestion);
              return (
                <div
                  key={suggestion.value}
                  ref={number === active ? intoView : undefined}
                  id={optionId(id, number)}
                  role="option"
                  aria-selected={number === active}
                  tabIndex={-1}
                  className="suggestion"
                  onClick={() => choose(suggestion)}
                >
                  <Icon aria-hidden />
                  <span className="suggestion-label">{suggestion.label}</span>
                  <span className="suggestion-note">
                    <Note {...suggestion} />
                  </span>
                  <span className="visually-hidden">, {i18n._(one)}</span>
                </div>
              );
            })}
          </div>
        );
      })}
    </div>
  );
}
