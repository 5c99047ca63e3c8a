import { Trans, useLingui } from '@lingui/react/macro';
import { ChevronDown } from '../../shared/ui/icons.ts';
import { Tick } from './choice-list.tsx';

/** A field of engagement with its sub-interests, labels in the language of the page. */
export interface InterestField {
  readonly id: string;
  readonly label: string;
  readonly children: readonly { readonly id: string; readonly label: string }[];
}

/** The 14 fields; each opens to its sub-interests. A field counts for all of its sub-interests. Without `counts` no numbers are shown. */
export function InterestTree({ fields, chosen, counts }: { fields: readonly InterestField[]; chosen: readonly string[]; counts: ReadonlyMap<string, number> | undefined }) {
  const { t } = useLingui();
  return (
    <fieldset className="filter-group">
      <legend>
        <Trans>Area</Trans>
      </legend>
      {fields.map(({ id, label, children }) => (
        <div className="interest-field" key={id}>
          <Tick name="interest" value={id} label={label} count={counts && (counts.get(id) ?? 0)} checked={chosen.includes(id)} />
          <details open={children.some((child) => chosen.includes(child.id))}>
            <summary aria-label={t`${label}: choose more precisely`}>
              <ChevronDown aria-hidden />
            </summary>
            {children.map((child) => (
              <Tick key={child.id} name="interest" value={child.id} label={child.label} count={counts && (counts.get(child.id) ?? 0)} checked={chosen.includes(child.id)} />
            ))}
          </details>
        </div>
      ))}
    </fieldset>
  );
}
