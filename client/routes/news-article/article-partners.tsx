import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { validSubjectsInWords } from '../../features/organisation/verification-words.ts';
import { useAppState } from '../../shared/app-state.ts';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { BadgeCheck, ExternalLink } from '../../shared/ui/icons.ts';

export const ArticlePartners_article = graphql(`
  fragment ArticlePartners_article on NewsArticle {
    partners {
      name
      url
      organisation {
        slug
        verifications {
          subject
          validUntil
        }
      }
    }
  }
`);

/** With whom a project is done: organisations of the site with what was checked of them, others with their page. Nothing when there is nobody. */
export function ArticlePartners({ article }: { article: FragmentType<typeof ArticlePartners_article> }) {
  const { i18n } = useLingui();
  const { now } = useAppState();
  const { partners } = unmask(ArticlePartners_article, article);
  if (partners.length === 0) return null;
  return (
    <section aria-labelledby="partners">
      <h2 id="partners">
        <Trans>Partners</Trans>
      </h2>
      <ul className="article-extras">
        {partners.map(({ name, organisation, url }) => {
          const checked = organisation && validSubjectsInWords(organisation.verifications, now, i18n);
          return (
            <li key={organisation?.slug ?? `${name} ${url}`}>
              {organisation && <Link to={`/organisations/${organisation.slug}`}>{name}</Link>}
              {!organisation && url && (
                <a href={url}>
                  {name}
                  <ExternalLink aria-hidden />
                </a>
              )}
              {checked && (
                <span className="article-extras-note">
                  <BadgeCheck aria-hidden />
                  {checked}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
