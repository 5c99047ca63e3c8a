import type { ReactNode } from 'react';
import { CheckboxField } from '../../shared/ui/field.tsx';
import type { ListCriterion } from './criteria.ts';

/** One choice: its value in the address, its name, and how many offers it would give (if that is counted). */
export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
  readonly count?: number;
}

/** A group of choices of which any number may be ticked. */
export function ChoiceList({ name, legend, choices, chosen }: { name: ListCriterion; legend: ReactNode; choices: readonly Choice[]; chosen: readonly string[] }) {
  return (
    <fieldset className="filter-group">
      <legend>{legend}</legend>
      {choices.map(({ value, label, count }) => (
        <Tick key={value} name={name} value={value} label={label} count={count} checked={chosen.includes(value)} />
      ))}
    </fieldset>
  );
}

/** One tick; the form around it takes note of a change (useSearchForm), so the tick itself has nothing to do. */
export function Tick(props: { name: ListCriterion; value: string; label: ReactNode; count?: number | undefined; checked: boolean }) {
  return <CheckboxField {...props} onChange={() => undefined} />;
}
