import { Trans, useLingui } from '@lingui/react/macro';
import { monthInWords } from '../../shared/time/dates.ts';
import { ColumnChart } from './column-chart.tsx';
import { valueInWords } from './figures.ts';
import { monthAxis, type Monthly, monthsOf } from './months.ts';
import { WideTable } from './wide-table.tsx';

/** How the period went month by month, for all figures that are shown by months or `only` some of them: columns, and the same numbers as a table. */
export function MonthTable({ only, statistics }: { only?: readonly string[]; statistics: Monthly }) {
  const { i18n } = useLingui();
  const { drawn, months } = monthsOf(statistics, only);
  if (drawn.length === 0) return null;
  return (
    <>
      <h2 id="by-month">
        <Trans>Month by month</Trans>
      </h2>
      <div className="column-charts" aria-hidden="true">
        {drawn.map(({ isWithheld, label, name, values }) => (
          <figure key={name}>
            <figcaption>{i18n._(label)}</figcaption>
            <ColumnChart
              columns={months.map((month, index) => {
                const value = values[index] ?? null;
                return { label: monthAxis(month), value, text: valueInWords({ value, isWithheld: value === null && isWithheld }, i18n) };
              })}
            />
          </figure>
        ))}
      </div>
      <WideTable labelledBy="by-month">
        <table className="statistics-table">
          <thead>
            <tr>
              <th scope="col">
                <Trans>Month</Trans>
              </th>
              {drawn.map(({ label, name }) => (
                <th scope="col" className="number" key={name}>
                  {i18n._(label)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.map((month, index) => (
              <tr key={month}>
                <th scope="row">{monthInWords(month, i18n)}</th>
                {drawn.map(({ isWithheld, name, values }) => {
                  const value = values[index] ?? null;
                  return (
                    <td className="number" key={name}>
                      {valueInWords({ value, isWithheld: value === null && isWithheld }, i18n)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </>
  );
}
