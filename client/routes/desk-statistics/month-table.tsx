import { Trans, useLingui } from '@lingui/react/macro';
import { monthInWords } from '../../shared/time/dates.ts';
import { ColumnChart } from './column-chart.tsx';
import { CHAPTERS } from './figure-definitions.ts';
import { valueInWords, type Statistics } from './figures.ts';
import { WideTable } from './wide-table.tsx';

const DRAWN = [
  ['newOpportunities', CHAPTERS.opportunities.newOpportunities.label],
  ['inquiries', CHAPTERS.inquiries.inquiries.label],
  ['heldEvents', CHAPTERS.events.heldEvents.label],
  ['takenSeats', CHAPTERS.events.takenSeats.label],
] as const;

/** How the period went month by month: columns, and the same numbers as a table. */
export function MonthTable({ statistics }: { statistics: Statistics }) {
  const { i18n } = useLingui();
  const monthsOf = (name: (typeof DRAWN)[number][0]) => statistics[name]?.months ?? [];
  const months = monthsOf('newOpportunities').map(({ month }) => month);
  return (
    <>
      <div className="column-charts" aria-hidden="true">
        {DRAWN.map(([name, label]) => (
          <figure key={name}>
            <figcaption>{i18n._(label)}</figcaption>
            <ColumnChart columns={monthsOf(name).map(({ month, value }) => ({ label: month, value: value ?? null }))} />
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
              {DRAWN.map(([name, label]) => (
                <th scope="col" className="number" key={name}>
                  {i18n._(label)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.map((month, index) => (
              <tr key={month}>
                <th scope="row">{monthInWords(month.slice(0, 7), i18n)}</th>
                {DRAWN.map(([name]) => {
                  const value = monthsOf(name)[index]?.value ?? null;
                  return (
                    <td className="number" key={name}>
                      {valueInWords({ value, isWithheld: value === null && statistics[name]?.isWithheld === true }, i18n)}
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
