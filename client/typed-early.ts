/** Fields for words; a file, a date or a hidden value is not typed. */
const WORDS = 'textarea, input:is([type="text"], [type="email"], [type="search"], [type="tel"], [type="url"], [type="number"], :not([type]))';

type Typed = HTMLInputElement | HTMLTextAreaElement;

/** What stands in a field, and where the cursor is in it; fields of some types do not tell that. */
const contentOf = ({ selectionEnd, selectionStart, value }: Typed) => ({ selectionEnd, selectionStart, value });

/** Puts words into a field as a person does: past what React knows of it, so that it hears of a change. The cursor is where it was. */
function type(field: Typed, { selectionEnd, selectionStart, value }: ReturnType<typeof contentOf>): void {
  // What React takes for the last value.
  field.value = field.defaultValue;
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
  if (document.activeElement === field && selectionStart !== null) field.setSelectionRange(selectionStart, selectionEnd);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/**
 * Remembers what somebody has typed into the server's HTML before the scripts were there: taking the page over puts into each field what the page knows, and that
 * is nothing of it. Call it right before that.
 *
 * What a browser itself puts back after a reload or on the way back is left out: the page may say something newer.
 *
 * @returns what to call once the page is taken over: types the same again, and what was typed in between
 */
export function typedEarly(): () => Promise<void> {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const fields = navigation?.type === 'navigate' ? [...document.querySelectorAll<Typed>(WORDS)] : [];
  const typed = new Map(fields.filter(({ defaultValue, value }) => value !== defaultValue).map((field) => [field, contentOf(field)]));
  const typeOn = ({ target }: Event): void => {
    if (target instanceof Element && target.matches(WORDS)) typed.set(target as Typed, contentOf(target as Typed));
  };
  // Hears it before React, which takes the page over at once when something is typed.
  document.addEventListener('input', typeOn, true);
  return async () => {
    document.removeEventListener('input', typeOn, true);
    for (const [field, content] of typed) {
      if (field.isConnected) type(field, content);
      // Each is taken in before the next one comes.
      await Promise.resolve();
    }
  };
}
