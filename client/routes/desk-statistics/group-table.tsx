import { Trans, useLingui } from '@lingui/react/macro';
import { groupRows, valueInWords } from './figures.ts';
import type { Grouping } from './groupings.ts';
import { WideTable } from './wide-table.tsx';

/** So many groups are shown; the file has them all. */
const SHOWN = 20;

/** Figures by groups side by side, each number with a bar against the largest of its column. */
export function GroupTable({ columns, heading, id, nameOf }: Grouping) {
  const { i18n } = useLingui();
  const all = groupRows(columns.map(({ groups }) => groups));
  const rows = all.slice(0, SHOWN);
  const largest = columns.map((_, index) => Math.max(1, ...rows.map(({ values }) => values[index]?.value ?? 0)));
  return (
    <div>
      <h2 id={id}>{heading}</h2>
      {rows.length === 0 && (
        <p className="muted">
          <Trans>Nothing was counted.</Trans>
        </p>
      )}
      {rows.length > 0 && (
        <WideTable labelledBy={id}>
          <table className="statistics-table">
            <thead>
              <tr>
                <th scope="col">
                  <Trans>Which</Trans>
                </th>
                {columns.map(({ label }) => (
                  <th scope="col" key={label}>
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, values }) => (
                <tr key={key}>
                  <th scope="row">{key === '' ? <Trans>without</Trans> : nameOf(key)}</th>
                  {values.map((shown, index) => (
                    <td key={columns[index]?.label}>
                      {valueInWords(shown, i18n)}
                      <svg className="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                        <rect width={(100 * (shown.value ?? 0)) / (largest[index] ?? 1)} height="6" rx="2" />
                      </svg>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
      {all.length > rows.length && (
        <p className="small muted">
          <Trans>The {SHOWN} largest are shown; the file has them all.</Trans>
        </p>
      )}
    </div>
  );
}
