import { Trans, useLingui } from '@lingui/react/macro';
import { chapterLabels, type Chapter } from './figure-definitions.ts';
import { changeInWords, type FigureValues, figuresOf, valueInWords } from './figures.ts';

/** The figures of one chapter, or `only` some of them, with those of the period before; what is counted is one click away. */
export function FigureTable({ chapter, only, statistics }: { chapter: Chapter; only?: readonly string[]; statistics: FigureValues }) {
  const { i18n } = useLingui();
  return (
    <table className="statistics-table">
      <caption className="visually-hidden">{i18n._(chapterLabels[chapter])}</caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>What</Trans>
          </th>
          <th scope="col" className="number">
            <Trans>Period</Trans>
          </th>
          <th scope="col" className="number">
            <Trans>Before</Trans>
          </th>
          <th scope="col" className="number">
            <Trans>Difference</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {figuresOf(chapter, statistics).filter(({ name }) => only?.includes(name) ?? true).map(({ definition, label, name, shown }) => (
          <tr key={name}>
            <th scope="row" aria-label={i18n._(label)}>
              <details>
                <summary>{i18n._(label)}</summary>
                <p className="small muted">{i18n._(definition)}</p>
              </details>
            </th>
            <td className="number">
              <strong>{valueInWords(shown, i18n)}</strong>
            </td>
            <td className="number">{valueInWords({ value: shown.before, isWithheld: false }, i18n)}</td>
            <td className="number">{changeInWords(shown, i18n)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
