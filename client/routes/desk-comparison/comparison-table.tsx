import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { CHAPTERS, type FigureDefinition } from '../desk-statistics/figure-definitions.ts';
import { type FigureValues, shownValue, valueInWords } from '../desk-statistics/figures.ts';
import { WideTable } from '../desk-statistics/wide-table.tsx';

const COMPARED = ['verifiedOrganisations', 'liveOpportunities', 'seekers', 'inquiries', 'answeredInquiries', 'commitments', 'heldEvents', 'takenSeats', 'homePageViews'] as const;
const ALL = Object.fromEntries(Object.values(CHAPTERS).flatMap((chapter) => Object.entries(chapter))) as Readonly<Record<string, FigureDefinition>>;
const DEFINITIONS = COMPARED.flatMap((name) => (ALL[name] ? [{ ...ALL[name], name }] : []));

/** A network with its figures; null while none can be had. */
export interface ComparedNetwork {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly statistics?: FigureValues | null;
}

/** Networks side by side, each number with a bar against the largest of its column, and what is counted below. @param props.labelledBy id of its heading */
export function ComparisonTable({ labelledBy, networks }: { labelledBy: string; networks: readonly ComparedNetwork[] }) {
  const { i18n } = useLingui();
  const rows = networks.map(({ statistics, ...network }) => ({ ...network, values: DEFINITIONS.map(({ name }) => shownValue(statistics?.[name])) }));
  const largest = DEFINITIONS.map((_, index) => Math.max(1, ...rows.map(({ values }) => values[index]?.value ?? 0)));
  return (
    <>
      <WideTable labelledBy={labelledBy}>
        <table className="statistics-table comparison-table">
          <thead>
            <tr>
              <th scope="col">
                <Trans>Network</Trans>
              </th>
              {DEFINITIONS.map(({ label, name }) => (
                <th scope="col" key={name}>
                  {i18n._(label)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, slug, values }) => (
              <tr key={id}>
                <th scope="row">
                  <Link to={`/desk/network/${slug}/statistics`}>{name}</Link>
                </th>
                {values.map((shown, index) => (
                  <td key={DEFINITIONS[index]?.name}>
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
      <p className="small muted">
        <Trans>* Months in which fewer than 5 people are behind a figure are left out, and what would give them away. – Not counted.</Trans>
      </p>
      <details>
        <summary>
          <Trans>What is counted</Trans>
        </summary>
        <dl className="comparison-definitions">
          {DEFINITIONS.map(({ definition, label, name }) => (
            <div key={name}>
              <dt>{i18n._(label)}</dt>
              <dd>{i18n._(definition)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
