import { Trans, useLingui } from '@lingui/react/macro';
import { blockLabels } from '../../features/network/home-blocks.ts';
import { CheckboxField, TextField } from '../../shared/ui/field.tsx';
import { Grip } from '../../shared/ui/icons.ts';
import { MoveButtons } from '../../shared/ui/move-buttons.tsx';
import type { EditedBlock, useBlocks } from './use-blocks.ts';

interface BlockFieldsProps {
  readonly block: EditedBlock;
  readonly at: number;
  readonly isLast: boolean;
  readonly isRefused: boolean;
  readonly deeds: ReturnType<typeof useBlocks>;
}

/** One block: whether it is shown, its heading, its place. The handle is for mouse and finger; the buttons do the same for everybody. */
export function BlockFields({ block: { isShown, kind, title }, at, isLast, isRefused, deeds }: BlockFieldsProps) {
  const { i18n, t } = useLingui();
  const name = i18n._(blockLabels[kind]);
  return (
    <li className={deeds.dragged === kind ? 'home-block home-block-dragged' : 'home-block'} data-block={kind}>
      <div className="home-block-head">
        <span
          className="home-block-handle"
          aria-hidden
          onPointerDown={(event) => {
            event.preventDefault();
            deeds.drag(kind);
          }}
        >
          <Grip />
        </span>
        <CheckboxField label={name} name={kind} checked={isShown} onChange={({ target }) => deeds.change(at, { isShown: target.checked })} />
      </div>
      {isShown && (
        <TextField
          id={`${kind}-title`}
          label={t`A heading of your own (optional)`}
          name="heading"
          maxLength={80}
          value={title ?? ''}
          error={isRefused ? <Trans>This is too long, or contains characters that cannot be saved.</Trans> : undefined}
          onChange={({ target }) => deeds.change(at, { title: target.value })}
        />
      )}
      <MoveButtons id={kind} name={name} isFirst={at === 0} isLast={isLast} onMove={(by) => deeds.move(at, by)} />
    </li>
  );
}
