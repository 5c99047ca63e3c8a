import { useLingui } from '@lingui/react/macro';
import { ChipLink } from '../../shared/ui/chip.tsx';
import { FieldPattern } from '../../shared/ui/pattern.tsx';
import { searchPath, toggled } from './criteria.ts';
import type { Criteria } from './criteria.ts';
import type { InterestField } from './interest-tree.tsx';

/** The 14 fields as chips below the box: one press, and the results are of that field. */
export function FieldChips({ criteria, fields }: { criteria: Criteria; fields: readonly InterestField[] }) {
  const { t } = useLingui();
  return (
    <nav aria-label={t`Areas`} className="field-chips">
      <ul className="chips">
        {fields.map(({ id, label }) => (
          <li key={id}>
            <ChipLink
              to={searchPath(toggled(criteria, 'interest', id))}
              chosen={criteria.interest.includes(id)}
              icon={
                <span className="field-chip-swatch">
                  <FieldPattern field={id} />
                </span>
              }
            >
              {label}
            </ChipLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
