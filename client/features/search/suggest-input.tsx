import { Plural, useLingui } from '@lingui/react/macro';
import { useEffect, useId, useRef, useState } from 'react';
import type { ComponentProps, KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { useAppState } from '../../shared/app-state.ts';
import type { Criteria } from './criteria.ts';
import { optionId, SuggestionList } from './suggestion-list.tsx';
import { chosen, stepped } from './suggestions.ts';
import type { Suggestion } from './suggestions.ts';
import { useSuggestions } from './use-suggestions.ts';

/**
 * The words of a search, with what may be meant by them: an editable combobox with list autocomplete (WAI-ARIA Authoring Practices). Enter without a chosen
 * option searches for the words. Until the page has come alive, and without JavaScript, it is a plain field.
 *
 * @param props.choose takes over what was chosen, as a change of the search
 */
export function SuggestInput({ value, criteria, choose, ...rest }: Omit<ComponentProps<'input'>, 'value' | 'defaultValue' | 'ref'> & {
  value: string;
  criteria: Criteria;
  choose: (change: Partial<Criteria>) => void;
}) {
  const { t } = useLingui();
  const { locale } = useAppState();
  const navigate = useNavigate();
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isAlive, setIsAlive] = useState(false);
  const [reached, setReached] = useState<{ readonly of: readonly Suggestion[] | undefined; readonly number: number }>();
  const { suggestions, suggest, forget } = useSuggestions(locale);
  const options = suggestions ?? [];
  // Another list may come while the keys go through this one; nothing of that has been chosen.
  const active = reached !== undefined && reached.of === suggestions ? reached.number : -1;
  const setActive = (number: number) => setReached({ of: suggestions, number });
  const isOpen = options.length > 0;

  useEffect(() => setIsAlive(true), []);
  // The field follows the address (a chip was removed, somebody went back) but otherwise belongs to whoever types.
  useEffect(() => {
    if (input.current !== null && input.current.value !== value) input.current.value = value;
  }, [value]);

  function close(): void {
    forget();
    setActive(-1);
  }

  function take(suggestion: Suggestion): void {
    const result = chosen(suggestion, criteria);
    close();
    if (input.current !== null) input.current.value = ('change' in result && result.change.q) || '';
    if ('path' in result) void navigate(result.path);
    else if ('url' in result) window.location.assign(result.url);
    else choose(result.change);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return;
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (isOpen) setActive(stepped(active, key === 'ArrowDown' ? 1 : -1, options.length));
      else suggest(event.currentTarget.value);
    } else if (key === 'Escape' && isOpen) {
      // Without a list it empties the field, as in every search field.
      event.preventDefault();
      close();
    } else if (key === 'Enter') {
      const suggestion = options[active];
      if (suggestion) {
        event.preventDefault();
        take(suggestion);
      } else close();
    }
  }

  return (
    <div className="suggest">
      <input
        {...rest}
        ref={input}
        defaultValue={value}
        onKeyDown={onKeyDown}
        onInput={(event) => {
          setActive(-1);
          suggest(event.currentTarget.value);
        }}
        onBlur={close}
        {...(isAlive && {
          role: 'combobox',
          autoComplete: 'off',
          'aria-autocomplete': 'list',
          'aria-expanded': isOpen,
          'aria-controls': isOpen ? list : undefined,
          'aria-activedescendant': active < 0 ? undefined : optionId(list, active),
        })}
      />
      {isOpen && <SuggestionList id={list} suggestions={options} active={active} choose={take} />}
      <output className="visually-hidden">
        {isOpen && <Plural value={options.length} one="# suggestion, reach it with the arrow keys" other="# suggestions, reach them with the arrow keys" />}
        {suggestions?.length === 0 && t`No suggestions`}
      </output>
    </div>
  );
}
