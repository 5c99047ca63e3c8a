import { Plural, Trans } from '@lingui/react/macro';
import { ButtonLink } from '../../shared/ui/button.tsx';
import { Users } from '../../shared/ui/icons.ts';

/** That there are volunteers whom a live posting might suit, and the way to them. */
export function VolunteersSection({ count, to }: { count: number; to: string }) {
  return (
    <section className="card editor-volunteers" aria-labelledby="volunteers">
      <h2 id="volunteers">
        <Trans>Volunteers who might fit</Trans>
      </h2>
      <p>
        {count === 0 ? (
          <Trans>At the moment nobody who may be found fits. You can see there whom you have invited.</Trans>
        ) : (
          <Plural value={count} one="One person who may be found fits, and you can invite them." other="# people who may be found fit, and you can invite them." />
        )}
      </p>
      <p className="actions">
        <ButtonLink to={to} look="secondary">
          <Users aria-hidden />
          <Trans>See volunteers and invite</Trans>
        </ButtonLink>
      </p>
    </section>
  );
}
