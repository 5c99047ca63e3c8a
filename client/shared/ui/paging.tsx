import { Trans, useLingui } from '@lingui/react/macro';
import { useSearchParams } from 'react-router';
import { ButtonLink } from './button.tsx';
import { ArrowRight } from './icons.ts';

interface PagingProps {
  readonly label: string;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null | undefined };
  readonly name?: string;
  readonly hash?: string;
}

/**
 * The way to the next page of a list and back to its beginning, as real links that keep the filters.
 *
 * @param props.label what is paged, for screen readers
 * @param props.name of the parameter that carries the cursor; `after` unless a page has two lists
 * @param props.hash where on the page the list is
 */
export function Paging({ label, pageInfo, name = 'after', hash = '' }: PagingProps) {
  const [params] = useSearchParams();
  const { t } = useLingui();
  const isFirst = !params.has(name);
  if (isFirst && !pageInfo.hasNextPage) return null;
  const to = (cursor?: string | null) => {
    const next = new URLSearchParams(params);
    next.delete(name);
    if (cursor) next.set(name, cursor);
    return { search: `?${next}`, hash };
  };
  return (
    <nav className="actions no-print" aria-label={t`Pages: ${label}`}>
      {!isFirst && (
        <ButtonLink to={to()} look="secondary">
          <Trans>Back to the beginning</Trans>
        </ButtonLink>
      )}
      {pageInfo.hasNextPage && (
        <ButtonLink to={to(pageInfo.endCursor)} look="secondary">
          <Trans>Next page</Trans>
          <ArrowRight aria-hidden />
        </ButtonLink>
      )}
    </nav>
  );
}
