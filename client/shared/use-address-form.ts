import { useEffect, useState } from 'react';
import type { ChangeEvent, FocusEvent, SubmitEvent } from 'react';
import { useHref, useLocation, useNavigate, useNavigation } from 'react-router';

const withoutSlash = (path: string) => path.replace(/\/$/, '');

/** The query of a path, with its question mark; empty when it has none. */
const queryOf = (path: string) => path.slice(path.indexOf('?') + 1 === 0 ? path.length : path.indexOf('?'));

/**
 * Makes a plain GET form answer at once: a choice counts when it is made, a text when Enter is pressed or the field is left.
 * The address stays the only place where criteria are kept; `criteria` runs ahead of it while the answer is on its way.
 *
 * @param parse reads the criteria of an address; never fails
 * @param pathOf the address of criteria
 */
export function useAddressForm<Criteria extends object>(parse: (params: URLSearchParams) => Criteria, pathOf: (criteria: Criteria) => string) {
  const { pathname, search } = useLocation();
  const { state, location: next } = useNavigation();
  const here = useHref(pathname);
  const navigate = useNavigate();
  const [ahead, setAhead] = useState<{ from: string; to: string }>();

  useEffect(() => {
    if (state === 'idle') setAhead(undefined);
  }, [state]);

  // Once the address has moved, however it did, it alone counts again.
  const shown = ahead?.from === search ? ahead.to : search;
  const criteria = parse(new URLSearchParams(shown));

  function go(next: Criteria): void {
    const path = pathOf(next);
    if (path === pathOf(criteria)) return;
    setAhead({ from: search, to: queryOf(path) });
    void navigate(path, { preventScrollReset: true });
  }

  /** What the form holds at this moment. */
  function criteriaOf(form: HTMLFormElement): Criteria {
    const params = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') params.append(name, value);
    return parse(params);
  }

  return {
    criteria,
    /** Other results are on their way; on the way to another page the results stay as they are. */
    busy: state === 'loading' && withoutSlash(next.pathname) === withoutSlash(here),
    formProps: {
      onSubmit(event: SubmitEvent<HTMLFormElement>) {
        event.preventDefault();
        // The panel is a sheet on a phone; without a script the new page closes it.
        event.currentTarget.querySelector<HTMLElement>(':popover-open')?.hidePopover();
        go(criteriaOf(event.currentTarget));
      },
      onChange(event: ChangeEvent<HTMLFormElement>) {
        const control: EventTarget = event.target;
        const isChoice = control instanceof HTMLSelectElement || (control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type));
        if (isChoice) go(criteriaOf(event.currentTarget));
      },
      onBlur(event: FocusEvent<HTMLFormElement>) {
        const control: EventTarget = event.target;
        if (control instanceof HTMLInputElement && ['text', 'search', 'number'].includes(control.type)) go(criteriaOf(event.currentTarget));
      },
    },
    /** For a choice outside of the form element. */
    choose: (change: Partial<Criteria>) => go({ ...criteria, ...change }),
  };
}
