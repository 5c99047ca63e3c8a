import { useNavigate } from 'react-router';
import type { ArticleKind } from '../../generated/graphql.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { useSave } from '../../shared/graph/use-save.ts';
import { CreateNewsArticle } from './documents.ts';
import type { NewsFields } from './news-fields.ts';
import { NewsForm } from './news-form.tsx';

/** The form with what it begins with; saving it begins a draft and leads to its editor. */
export function NewArticle({ of, list, texts: { title, summary, body, language } }: { of: { readonly kind: ArticleKind; readonly networkId: string }; list: string; texts: NewsFields }) {
  const navigate = useNavigate();
  const deed = useSave();
  return (
    <NewsForm
      initial={{ title, summary, body, language }}
      deed={deed}
      onSave={(fields) =>
        void deed.act(
          () => browserGraph.mutate(CreateNewsArticle, { input: { ...of, ...fields } }),
          ({ createNewsArticle }) => void navigate(`${list}/${createNewsArticle.newsArticle.id}`, { replace: true }),
        )
      }
    />
  );
}
