import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import type { SearchPreviewQuery } from '../../generated/graphql.ts';
import { useAppState } from '../../shared/app-state.ts';
import { queryFresh } from '../../shared/graph/fresh-query.ts';
import { GraphUnreachable } from '../../shared/graph/graph.ts';
import { graphLocale } from '../../shared/i18n/locale.ts';
import { SearchPreview } from './editor-documents.ts';
import { inputOf } from './posting-fields.ts';
import type { PostingFields } from './posting-fields.ts';

type Found = NonNullable<SearchPreviewQuery['searchPreview']>;

/** How long after the last change the searches are asked again, in milliseconds. */
const ASK_AFTER_MS = 1200;

/** "Kinder, Bitburg, 25 km": what somebody would search for. */
function Search({ search: { interest, place, radiusKm, text } }: { search: Found['searches'][number] }) {
  const { t } = useLingui();
  const parts = [interest?.label, text && t`"${text}"`, place?.name, place && `${radiusKm} km`];
  return <strong>{parts.filter(Boolean).join(', ')}</strong>;
}

/** Which searches will find the posting as it is typed, and at which place among the live ones. Stays as it was while it cannot be asked. */
export function FoundBy({ fields, id, organisationId }: { fields: PostingFields; id: string; organisationId: string }) {
  const { locale } = useAppState();
  const { t } = useLingui();
  const [found, setFound] = useState<Found>();
  const asked = JSON.stringify(inputOf(fields));
  useEffect(() => {
    let current = true;
    async function ask(): Promise<void> {
      const input = { organisationId, id, ...(JSON.parse(asked) as ReturnType<typeof inputOf>) };
      try {
        const { data } = await queryFresh(SearchPreview, { input, locale: graphLocale(locale) });
        if (current && data?.searchPreview) setFound(data.searchPreview);
      } catch (error) {
        if (!(error instanceof GraphUnreachable)) throw error;
      }
    }
    const timer = setTimeout(() => void ask(), ASK_AFTER_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [asked, id, locale, organisationId]);
  return (
    <section className="editor-found" aria-labelledby="found-by">
      <h2 id="found-by">
        <Trans>Which searches find it</Trans>
      </h2>
      {!found || found.searches.length === 0 ? (
        <p className="muted">
          <Trans>As soon as there is a title and an area, you see here who will find it.</Trans>
        </p>
      ) : (
        <>
          <ul className="editor-searches" aria-label={t`Searches`}>
            {found.searches.map((search) => (
              <li key={`${search.interest?.id} ${search.text}`}>
                <Search search={search} />{' '}
                {!search.found ? (
                  <Trans>does not find it</Trans>
                ) : search.rank ? (
                  <Trans>
                    place {search.rank} of {search.totalCount}
                  </Trans>
                ) : (
                  <Trans>behind place 100 of {search.totalCount}</Trans>
                )}
              </li>
            ))}
          </ul>
          {found.words.length > 0 && (
            <p className="muted">
              <Trans>Words that find it: {found.words.join(', ')}</Trans>
            </p>
          )}
        </>
      )}
    </section>
  );
}
