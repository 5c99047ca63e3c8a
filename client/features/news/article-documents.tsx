import { Trans, useLingui } from '@lingui/react/macro';
import { useAppState } from '../../shared/app-state.ts';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { FileDown } from '../../shared/ui/icons.ts';
import { fileInWords } from './file-words.ts';
import { langOf } from './language.ts';

export const ArticleDocuments_article = graphql(`
  fragment ArticleDocuments_article on NewsArticle {
    documents {
      id
      title
      language
      format
      mediaType
      size
      url
    }
  }
`);

const languages = { de: 'Deutsch', en: 'English' } as const;

/** What there is to download, with kind, size and, where it is not that of the page, language. Nothing when there is nothing. */
export function ArticleDocuments({ article }: { article: FragmentType<typeof ArticleDocuments_article> }) {
  const { i18n } = useLingui();
  const { locale } = useAppState();
  const { documents } = unmask(ArticleDocuments_article, article);
  if (documents.length === 0) return null;
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">
        <Trans>To download</Trans>
      </h2>
      <ul className="article-extras">
        {documents.map(({ format, id, language, mediaType, size, title, url }) => {
          const lang = langOf(language, locale);
          return (
            <li key={id}>
              <a href={url} download type={mediaType} hrefLang={lang ?? locale}>
                <FileDown aria-hidden />
                <span lang={lang}>{title}</span>
              </a>
              <span className="article-extras-note">
                {fileInWords({ format, size }, i18n)}
                {lang && <span lang={lang}>{languages[lang]}</span>}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
