import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Link } from 'react-router';
import { articleKinds } from '../../features/news/article-kinds.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { unmask } from '../../shared/graph/graphql.ts';
import { DeleteSection } from './delete-section.tsx';
import { EditedNews_article, UpdateNewsArticle } from './documents.ts';
import type { EditedNews, Payload } from './edited-news.ts';
import { DocumentsSection } from './documents-section.tsx';
import { HistorySection } from './history-section.tsx';
import { NewsForm } from './news-form.tsx';
import { PartnersSection } from './partners-section.tsx';
import { PictureSection } from './picture-section.tsx';
import { PublishSection } from './publish-section.tsx';
import { useSave } from '../../shared/graph/use-save.ts';

const textsOf = ({ title, summary, body, language }: EditedNews) => ({ title, summary, body, language });

/**
 * An article with all that can be done about it. The version that goes along with a deed is the one whose texts stand in the form, so that
 * what somebody else has saved meanwhile is never written over.
 */
export function NewsEditor({ loaded, list }: { loaded: EditedNews; list: string }) {
  const [article, setArticle] = useState(loaded);
  const [unsaved, setUnsaved] = useState(false);
  const [restored, setRestored] = useState(0);
  const saving = useSave();
  const { id, slug, version } = article;
  const take = (payload: Payload) => setArticle(unmask(EditedNews_article, payload.newsArticle));
  return (
    <div className="news-editor">
      <p>
        <Link to={`/${articleKinds[article.kind].path}/${slug}`}>{article.status === 'PUBLISHED' ? <Trans>The public page</Trans> : <Trans>Preview of the page</Trans>}</Link>
      </p>
      <NewsForm
        key={restored}
        initial={textsOf(article)}
        deed={saving}
        onChange={() => setUnsaved(true)}
        onSave={(fields) =>
          void saving.act(
            () => browserGraph.mutate(UpdateNewsArticle, { input: { id, version, ...fields } }),
            ({ payload }) => {
              take(payload);
              setUnsaved(false);
            },
          )
        }
      />
      <PublishSection article={article} unsaved={unsaved} onDone={take} />
      {/* A picture has no version, so what comes back may be newer than what stands in the form. */}
      <PictureSection article={article} onDone={({ newsArticle }) => setArticle({ ...article, picture: unmask(EditedNews_article, newsArticle).picture })} />
      {article.kind === 'PROJECT' && (
        <PartnersSection
          article={article}
          onDone={({ newsArticle }) => {
            const { partners, version: next } = unmask(EditedNews_article, newsArticle);
            setArticle({ ...article, partners, version: next });
          }}
        />
      )}
      {article.kind !== 'NEWS' && <DocumentsSection article={article} onDone={({ newsArticle }) => setArticle({ ...article, documents: unmask(EditedNews_article, newsArticle).documents })} />}
      <HistorySection
        article={article}
        unsaved={unsaved}
        onRestored={(payload) => {
          take(payload);
          setRestored(restored + 1);
        }}
      />
      <DeleteSection article={article} list={list} />
    </div>
  );
}
