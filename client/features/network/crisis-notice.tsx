import { Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { ButtonLink } from '../../shared/ui/button.tsx';
import { messageFor } from './crisis-message.ts';

export const CrisisNotice_network = graphql(`
  fragment CrisisNotice_network on Network {
    slug
    name
    crisis {
      id
      messageDe
      messageEn
    }
  }
`);

/** What has happened and what is needed, calmly, with the ways to help; nothing while there is no crisis. On the page of the form it leads to the help requests alone. */
export function CrisisNotice({ network: masked, isFormBelow = false }: { network: FragmentType<typeof CrisisNotice_network>; isFormBelow?: boolean }) {
  const { i18n } = useLingui();
  const id = useId();
  const { crisis, name, slug } = unmask(CrisisNotice_network, masked);
  if (!crisis) return null;
  const { lang, text } = messageFor(crisis, i18n.locale);
  return (
    <section className="crisis-notice" aria-labelledby={id}>
      <h2 id={id}>
        <Trans>Help is needed now: {name}</Trans>
      </h2>
      <p lang={lang}>{text}</p>
      <p className="actions no-print">
        <ButtonLink to={`/?kind=HELP_REQUEST&network=${slug}`} look="secondary">
          <Trans>See what is needed</Trans>
        </ButtonLink>
        {!isFormBelow && (
          <ButtonLink to={`/networks/${slug}/can-help`}>
            <Trans>I can help</Trans>
          </ButtonLink>
        )}
      </p>
    </section>
  );
}
