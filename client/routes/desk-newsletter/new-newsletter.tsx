import { useNavigate } from 'react-router';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { useSave } from '../../shared/graph/use-save.ts';
import { CreateNewsletter } from './documents.ts';
import { NewsletterForm } from './newsletter-form.tsx';

/** The empty form; saving it begins a draft and leads to its editor. */
export function NewNewsletter({ networkId, interests, list }: { networkId: string; interests: readonly { readonly id: string; readonly label: string }[]; list: string }) {
  const navigate = useNavigate();
  const deed = useSave();
  return (
    <NewsletterForm
      newsletter={null}
      interests={interests}
      deed={deed}
      onSave={(content) =>
        void deed.act(
          () => browserGraph.mutate(CreateNewsletter, { input: { networkId, ...content } }),
          ({ createNewsletter }) => void navigate(`${list}/${createNewsletter.newsletter.id}`, { replace: true }),
        )
      }
    />
  );
}
