import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from './button.tsx';
import { ArrowDown, ArrowUp } from './icons.ts';

interface MoveButtonsProps {
  /** Begins the ids of the two buttons, so that the focus can go with what was moved. */
  readonly id: string;
  /** What is moved, for screen readers. */
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
  /** None for what stays. */
  readonly onRemove?: () => void;
}

/** Moves an entry of a list up and down, or takes it away. What cannot be done now is said, not hidden, so that the focus stays where it is. */
export function MoveButtons({ id, name, isFirst, isLast, onMove, onRemove }: MoveButtonsProps) {
  const { t } = useLingui();
  return (
    <div className="actions">
      <Button id={`${id}-up`} look="quiet" aria-label={t`Up: ${name}`} aria-disabled={isFirst || undefined} onClick={() => !isFirst && onMove(-1)}>
        <ArrowUp aria-hidden />
        <Trans>Up</Trans>
      </Button>
      <Button id={`${id}-down`} look="quiet" aria-label={t`Down: ${name}`} aria-disabled={isLast || undefined} onClick={() => !isLast && onMove(1)}>
        <ArrowDown aria-hidden />
        <Trans>Down</Trans>
      </Button>
      {onRemove && (
        <Button look="quiet" aria-label={t`Remove: ${name}`} onClick={onRemove}>
          <Trans>Remove</Trans>
        </Button>
      )}
    </div>
  );
}
