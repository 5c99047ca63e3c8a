import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useRevalidator } from 'react-router';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import type { EditedOrganisation } from './page-query.ts';
import { PictureForm } from './picture-form.tsx';

const RemovePicture = graphql(`
  mutation RemovePicture($input: RemovePictureInput!) {
    removePicture(input: $input) {
      id
    }
  }
`);

const MOST_PICTURES = 8;

/** The logo and the pictures, each to be removed, and a form for a new one. */
export function PicturesEditor({ organisation: { id, logo, pictures } }: { organisation: EditedOrganisation }) {
  const { t } = useLingui();
  const { revalidate } = useRevalidator();
  const [failed, setFailed] = useState(false);

  async function remove(pictureId: string): Promise<void> {
    const answer = await browserGraph.mutate(RemovePicture, { input: { id: pictureId } }).catch(() => undefined);
    setFailed(!answer?.data);
    await revalidate();
  }

  return (
    <section className="organisation-form" aria-labelledby="pictures-heading">
      <h2 id="pictures-heading">
        <Trans>Logo and pictures</Trans>
      </h2>
      {failed && (
        <Notice kind="error" title={<Trans>The picture could not be removed</Trans>}>
          <p>
            <Trans>Please try again in a moment.</Trans>
          </p>
        </Notice>
      )}
      {(logo || pictures.length > 0) && (
        <ul className="picture-list">
          {[logo, ...pictures].filter((picture) => picture !== null && picture !== undefined).map((picture) => (
            <li key={picture.id}>
              <img src={picture.url} alt={picture.altText} width={picture.width} height={picture.height} loading="lazy" />
              <p className="muted small">{picture.id === logo?.id ? <Trans>Logo: {picture.altText}</Trans> : picture.altText}</p>
              <Button look="secondary" onClick={() => void remove(picture.id)} aria-label={t`Remove: ${picture.altText}`}>
                <Trans>Remove</Trans>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <PictureForm organisationId={id} isFull={pictures.length >= MOST_PICTURES} onDone={() => void revalidate()} />
    </section>
  );
}
