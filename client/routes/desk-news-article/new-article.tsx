import { useNavigate } from 'react-router';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { CreateNewsArticle } from './documents.ts';
import { NewsForm } from './news-form.tsx';
import { useSave } from '../../shared/graph/use-save.ts';

/** The empty form; saving it begins a draft and leads to its editor. */
export function NewArticle({ networkId, list, language }: { networkId: string; list: string; language: 'DE' | 'EN' }) {
  const navigate = useNavigate();
  const deed = useSave();
  return (
    <NewsForm
      initial={{ title: '', summary: '', body: '', language }}
      deed={deed}
      onSave={(fields) =>
        void deed.act(
          () => browserGraph.mutate(CreateNewsArticle, { input: { networkId, ...fields } }),
          ({ createNewsArticle }) => void navigate(`${list}/${createNewsArticle.newsArticle.id}`, { replace: true }),
        )
      }
    />
  );
}
