import { Trans, useLingui } from '@lingui/react/macro';
import type { Statistics } from './figures.ts';

type Words = NonNullable<Statistics['emptySearchWords']>['words'];

/** What people looked for and nobody offers, in their words. */
export function SearchWords({ words }: { words: Words }) {
  const { i18n } = useLingui();
  return (
    <section aria-labelledby="search-words">
      <h2 id="search-words">
        <Trans>Searched for in vain</Trans>
      </h2>
      {words.length === 0 ? (
        <p>
          <Trans>No words were searched for in vain by 5 visitors or more in a month of this period.</Trans>
        </p>
      ) : (
        <>
          <table className="statistics-table">
            <thead>
              <tr>
                <th scope="col">
                  <Trans>Words</Trans>
                </th>
                <th scope="col" className="number">
                  <Trans>Searches</Trans>
                </th>
              </tr>
            </thead>
            <tbody>
              {words.map((one) => (
                <tr key={one.words}>
                  <th scope="row">{one.words}</th>
                  <td className="number">{i18n.number(one.searches)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="small muted">
            <Trans>Words that 5 visitors or more searched for in a month. Others are not kept, nor are addresses, telephone numbers and long texts.</Trans>
          </p>
        </>
      )}
    </section>
  );
}
