import { Trans } from '@lingui/react/macro';
import { CheckboxField } from '../../shared/ui/field.tsx';
import { toggled } from './posting-fields.ts';
import { More } from './choices.tsx';

/** A field of engagement with its sub-interests, labels in the language of the page. */
export interface InterestField {
  readonly id: string;
  readonly label: string;
  readonly children: readonly { readonly id: string; readonly label: string }[];
}

/** The 14 fields; each opens to its sub-interests and says how many are chosen. */
export function InterestPicker({ fields, chosen, onChange }: { fields: readonly InterestField[]; chosen: readonly string[]; onChange: (chosen: string[]) => void }) {
  return (
    <div className="editor-interests">
      {fields.map(({ id, label, children }) => {
        const count = children.filter((child) => chosen.includes(child.id)).length + (chosen.includes(id) ? 1 : 0);
        return (
          <More key={id} open={count > 0} summary={count > 0 ? <Trans>{label}: {count} chosen</Trans> : label}>
            <div className="editor-choices">
              {children.map((child) => (
                <CheckboxField key={child.id} label={child.label} checked={chosen.includes(child.id)} onChange={({ target }) => onChange(toggled(chosen, child.id, target.checked))} />
              ))}
              <CheckboxField label={<Trans>Something else in this area</Trans>} checked={chosen.includes(id)} onChange={({ target }) => onChange(toggled(chosen, id, target.checked))} />
            </div>
          </More>
        );
      })}
    </div>
  );
}
