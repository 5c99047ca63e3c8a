import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { unmask } from '../../shared/graph/graphql.ts';
import { useSave } from '../../shared/graph/use-save.ts';
import { Markdown } from '../../shared/markdown/markdown.tsx';
import { EditedNewsletter_newsletter, UpdateNewsletter } from './documents.ts';
import { DraftDeeds } from './draft-deeds.tsx';
import type { EditedNewsletter } from './newsletter-fields.ts';
import { NewsletterForm } from './newsletter-form.tsx';
import { type Payload, SendingSection } from './sending-section.tsx';

interface Props {
  readonly loaded: EditedNewsletter;
  readonly interests: readonly { readonly id: string; readonly label: string }[];
  readonly email: string;
  readonly list: string;
}

/** A newsletter with all that can be done about it; only a draft can be changed. */
export function NewsletterEditor({ loaded, interests, email, list }: Props) {
  const [newsletter, setNewsletter] = useState(loaded);
  const [unsaved, setUnsaved] = useState(false);
  const saving = useSave();
  const { id, status, texts, version } = newsletter;
  const take = (payload: Payload) => {
    setNewsletter(unmask(EditedNewsletter_newsletter, payload.newsletter));
    setUnsaved(false);
  };
  return (
    <div className="news-editor">
      {status === 'DRAFT' ? (
        <NewsletterForm
          newsletter={newsletter}
          interests={interests}
          deed={saving}
          onChange={() => setUnsaved(true)}
          onSave={(content) => void saving.act(() => browserGraph.mutate(UpdateNewsletter, { input: { id, version, ...content } }), ({ payload }) => take(payload))}
        />
      ) : (
        <div className="newsletter-texts">
          {texts.map(({ language, subject, body }) => (
            <section key={language} className="card newsletter-preview" lang={language.toLowerCase()} aria-label={subject}>
              <h2>{subject}</h2>
              <Markdown text={body} language={language} />
            </section>
          ))}
        </div>
      )}
      <DraftDeeds newsletter={newsletter} unsaved={unsaved} email={email} list={list} />
      <SendingSection newsletter={newsletter} unsaved={unsaved} onDone={take} />
      <p className="muted">
        <Trans>At most four newsletters go out in a month. Who got one is not kept, only how many.</Trans>
      </p>
    </div>
  );
}
