/** Fields for words; a file, a date or a hidden value is not typed. */
const WORDS = 'textarea, input:is([type="text"], [type="email"], [type="search"], [type="tel"], [type="url"], [type="number"], :not([type]))';
/** What is chosen. In a form that keeps its choices in the address one leads on at once, so there the address alone counts. */
const CHOICES = ':is(input:is([type="checkbox"], [type="radio"]), select):not(form[method="get" i] *, [form])';

type Typed = HTMLInputElement | HTMLTextAreaElement;
type Choice = HTMLInputElement | HTMLSelectElement;

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

/** Whether somebody has chosen otherwise than the page came; of radio buttons the one that was chosen. */
function isChosen(field: Choice): boolean {
  if (field instanceof HTMLSelectElement) return [...field.options].some(({ defaultSelected, selected }) => selected && !defaultSelected);
  return field.checked !== field.defaultChecked && (field.checked || field.type === 'checkbox');
}

/** Chooses as a person does. */
function choose(field: Choice, value: string | boolean): void {
  if (typeof value === 'string') {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  } else if (field instanceof HTMLInputElement) {
    field.checked = !value;
    field.click();
  }
}

/**
 * Remembers what somebody has typed and chosen in the server's HTML before the scripts were there: taking the page over puts into each field what the page knows,
 * and that is nothing of it. Call it right before that.
 *
 * What a browser itself puts back after a reload or on the way back is left out: the page may say something newer.
 *
 * @returns what to call once the page is taken over: does the same again, and what was typed in between
 */
export function typedEarly(): () => Promise<void> {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const all = <Field extends Element>(which: string): Field[] => (navigation?.type === 'navigate' ? [...document.querySelectorAll<Field>(which)] : []);
  const typed = new Map(all<Typed>(WORDS).filter(({ defaultValue, value }) => value !== defaultValue).map((field) => [field, contentOf(field)]));
  const chosen = new Map(all<Choice>(CHOICES).filter(isChosen).map((field) => [field, field instanceof HTMLSelectElement ? field.value : field.checked]));
  const goOn = ({ target }: Event): void => {
    if (!(target instanceof Element)) return;
    if (target.matches(WORDS)) typed.set(target as Typed, contentOf(target as Typed));
    else chosen.delete(target as Choice);
  };
  // Hears it before React, which takes the page over at once when something is typed.
  document.addEventListener('input', goOn, true);
  return async () => {
    document.removeEventListener('input', goOn, true);
    const again = [...[...typed].map(([field, content]) => () => field.isConnected && type(field, content)), ...[...chosen].map(([field, value]) => () => field.isConnected && choose(field, value))];
    for (const act of again) {
      act();
      // Each is taken in before the next one comes.
      await Promise.resolve();
    }
  };
}
