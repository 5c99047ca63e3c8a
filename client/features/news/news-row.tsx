import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { useAppState } from '../../shared/app-state.ts';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { dayInWords } from '../../shared/time/dates.ts';
import { Chip } from '../../shared/ui/chip.tsx';
import { articleKinds } from './article-kinds.ts';
import { langOf } from './language.ts';

export const NewsRow_article = graphql(`
  fragment NewsRow_article on NewsArticle {
    kind
    slug
    title
    summary
    language
    isPinned
    publishedAt
    network {
      name
    }
    picture {
      url
      width
      height
    }
  }
`);

/** An article in a list: when (news), of whom, title, what it is about, picture. The whole card leads to its page. */
export function NewsRow({ article: masked, heading: Heading = 'h2', withNetwork = true }: { article: FragmentType<typeof NewsRow_article>; heading?: 'h2' | 'h3'; withNetwork?: boolean }) {
  const { i18n } = useLingui();
  const { locale, now } = useAppState();
  const { isPinned, kind, language, network, picture, publishedAt, slug, summary, title } = unmask(NewsRow_article, masked);
  const when = kind === 'NEWS' && publishedAt && dayInWords(publishedAt, now, i18n, { weekday: false });
  const told = [when, withNetwork && network?.name].filter(Boolean).join(' · ');
  const lang = langOf(language, locale);
  return (
    <article className="card organisation-row news-row">
      {picture && <img className="news-row-picture" src={picture.url} alt="" width={picture.width} height={picture.height} loading="lazy" />}
      <div>
        {told && <p className="organisation-row-kind">{told}</p>}
        <Heading className="organisation-row-name" lang={lang}>
          <Link to={`/${articleKinds[kind].path}/${slug}`}>{title}</Link>
        </Heading>
        {isPinned && (
          <p>
            <Chip look="sun">
              <Trans>Pinned</Trans>
            </Chip>
          </p>
        )}
        <p lang={lang}>{summary}</p>
      </div>
    </article>
  );
}
