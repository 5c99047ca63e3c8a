import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from '../../shared/ui/button.tsx';
import { TextField } from '../../shared/ui/field.tsx';

/** What is wrong with a picture: there is no file, no words for it, or the file is none that can be used. */
export type PictureProblem = 'file' | 'altText' | 'unusable';

/** The file that somebody chose and the words that they wrote in `PictureFields`, or what is missing there. */
export function chosenPicture(form: HTMLFormElement): { readonly file: File; readonly altText: string } | PictureProblem {
  const values = new FormData(form);
  const [file, words] = [values.get('file'), values.get('altText')];
  const altText = typeof words === 'string' ? words.trim() : '';
  if (!(file instanceof File) || file.size === 0) return 'file';
  return altText.length < 3 ? 'altText' : { file, altText };
}

interface PictureFieldsProps {
  readonly label: ReactNode;
  readonly problems: readonly (PictureProblem | undefined)[];
  readonly busy: boolean;
}

/** A file, what is to be seen in it for people who do not see it, and the button that uploads both. */
export function PictureFields({ label, problems, busy }: PictureFieldsProps) {
  const { t } = useLingui();
  const unusable = problems.includes('unusable') && t`This file cannot be used. It must be a PNG, JPEG or WebP that is not damaged.`;
  return (
    <>
      <TextField
        label={label}
        help={<Trans>PNG, JPEG or WebP. Place and camera are removed from it. Everybody who can be recognised must have agreed.</Trans>}
        type="file"
        name="file"
        accept="image/png,image/jpeg,image/webp"
        error={problems.includes('file') ? t`Please choose a file.` : unusable}
      />
      <TextField
        label={<Trans>What is to be seen?</Trans>}
        help={<Trans>For people who do not see the picture.</Trans>}
        name="altText"
        maxLength={200}
        error={problems.includes('altText') && t`Please describe the picture in a few words.`}
      />
      <div className="actions">
        <Button type="submit" look="secondary" aria-disabled={busy || undefined}>
          {busy ? <Trans>Uploading …</Trans> : <Trans>Upload</Trans>}
        </Button>
      </div>
    </>
  );
}
