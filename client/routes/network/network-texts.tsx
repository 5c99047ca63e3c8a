import { Trans, useLingui } from '@lingui/react/macro';
import { useAppState } from '../../shared/app-state.ts';
import type { NetworkPageQuery } from '../../generated/graphql.ts';
import { localised } from '../../shared/i18n/locale.ts';
import { Markdown } from '../../shared/markdown/markdown.tsx';
import { Button, ButtonLink } from '../../shared/ui/button.tsx';
import { TextField } from '../../shared/ui/field.tsx';
import { ExternalLink, Search } from '../../shared/ui/icons.ts';

export type ShownNetwork = NonNullable<NetworkPageQuery['network']>;

/** What the network says to whoever comes, and the way to its offers. */
export function NetworkWelcome({ network: { slug, welcome }, title }: { network: ShownNetwork; title: string | null }) {
  return (
    <div>
      {title && <h2>{title}</h2>}
      {welcome && <p className="lead">{welcome}</p>}
      <p className="actions no-print">
        <ButtonLink to={`/?network=${slug}`}>
          <Search aria-hidden />
          <Trans>Search in this network</Trans>
        </ButtonLink>
      </p>
    </div>
  );
}

/** One box; the results are on the page of the search. */
export function NetworkSearch({ slug, title }: { slug: string; title: string }) {
  const { t } = useLingui();
  const { locale } = useAppState();
  return (
    <search className="card no-print">
      <h2>{title}</h2>
      <form method="get" action={localised('/', locale)}>
        <input type="hidden" name="network" value={slug} />
        <TextField label={t`What would you like to do?`} name="q" type="search" maxLength={200} placeholder={t`e.g. children, garden, driving`} />
        <Button type="submit">
          <Search aria-hidden />
          <Trans>Search</Trans>
        </Button>
      </form>
    </search>
  );
}

/** What the network is and how to reach its coordination. */
export function NetworkAbout({ network: { contact, description, website }, title }: { network: ShownNetwork; title: string }) {
  if (!description && !website && !contact) return null;
  return (
    <section className="organisation-text" aria-labelledby="about">
      <h2 id="about">{title}</h2>
      {description && <Markdown text={description} />}
      {contact && (
        <>
          <h3>
            <Trans>How to reach the coordination</Trans>
          </h3>
          <Markdown text={contact} />
        </>
      )}
      {website && (
        <p>
          <a href={website}>
            {website.replace(/^https?:\/\/|\/$/g, '')}
            <ExternalLink aria-hidden />
          </a>
        </p>
      )}
    </section>
  );
}
