import { Trans } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Contact } from '../../features/inquiry/contact.tsx';
import { OrganisationFacts } from '../../features/organisation/organisation-facts.tsx';
import { organisationJsonLd } from '../../features/organisation/organisation-json-ld.ts';
import { VerificationFacts } from '../../features/organisation/verification-facts.tsx';
import { ReportContent } from '../../features/report/report-content.tsx';
import { addressLine } from '../../shared/address-line.ts';
import { useAppState } from '../../shared/app-state.ts';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { graphLocale, localised } from '../../shared/i18n/locale.ts';
import { Markdown, preloadMarkdown } from '../../shared/markdown/markdown.tsx';
import { PageHead } from '../../shared/page-head.tsx';
import { Chip } from '../../shared/ui/chip.tsx';
import { Mail } from '../../shared/ui/icons.ts';
import { OrganisationMap } from './organisation-map.tsx';
import { OrganisationPage } from './organisation-query.ts';
import { OrganisationEvents, OrganisationOpportunities } from './organisation-lists.tsx';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  preloadMarkdown();
  const { graph, locale } = context.get(pageContext);
  const { searchParams } = new URL(request.url);
  const variables = { slug: params['slug'] ?? '', locale: graphLocale(locale), after: searchParams.get('after'), eventsAfter: searchParams.get('events') };
  return found(needed(await graph.query(OrganisationPage, variables)).organisation);
}

/** One organisation: what it is there for, what was checked, its offers and dates, a way to write to it, and one to report it. */
export function Component() {
  const { locale, publicUrl } = useAppState();
  const organisation = useLoaderData<typeof loader>();
  const { address, description, events, id, logo, lookingForHelpers, lookingForMembers, name, opportunities, pictures, purpose, slug, website } = organisation;
  return (
    <div className="organisation-page">
      <PageHead title={name} description={purpose} jsonLd={organisationJsonLd(organisation, publicUrl + localised(`/organisations/${slug}`, locale))} />
      <div className="organisation-intro">
        {logo && <img className="organisation-logo" src={logo.url} alt={logo.altText} width={logo.width} height={logo.height} />}
        <h1>{name}</h1>
        <p className="lead">{purpose}</p>
        {(lookingForHelpers || lookingForMembers) && (
          <ul className="chips">
            {lookingForHelpers && (
              <li>
                <Chip>
                  <Trans>Glad of people who lend a hand</Trans>
                </Chip>
              </li>
            )}
            {lookingForMembers && (
              <li>
                <Chip>
                  <Trans>Glad of new members</Trans>
                </Chip>
              </li>
            )}
          </ul>
        )}
        <p className="no-print">
          <a className="button button-primary" href="#contact">
            <Mail aria-hidden />
            <Trans>Write a message</Trans>
          </a>
        </p>
      </div>
      <div className="card organisation-about">
        <h2 className="visually-hidden">
          <Trans>At a glance</Trans>
        </h2>
        <OrganisationFacts organisation={organisation} />
        <OrganisationMap key={id} organisation={organisation} />
      </div>
      <section className="organisation-checked" aria-labelledby="checked">
        <h2 id="checked">
          <Trans>What has been checked</Trans>
        </h2>
        <VerificationFacts organisation={organisation} />
      </section>
      {description && (
        <section className="organisation-text" aria-labelledby="about">
          <h2 id="about">
            <Trans>About us</Trans>
          </h2>
          <Markdown text={description} />
        </section>
      )}
      {pictures.length > 0 && (
        <section className="organisation-list" aria-labelledby="pictures">
          <h2 id="pictures">
            <Trans>Pictures</Trans>
          </h2>
          <div className="organisation-pictures">
            {pictures.map((picture) => (
              <img key={picture.id} src={picture.url} alt={picture.altText} width={picture.width} height={picture.height} loading="lazy" />
            ))}
          </div>
        </section>
      )}
      <OrganisationOpportunities opportunities={opportunities} />
      <OrganisationEvents events={events} slug={slug} />
      <section className="card contact-section no-print" id="contact" aria-labelledby="contact-heading">
        <h2 id="contact-heading">
          <Trans>Write to {name}</Trans>
        </h2>
        <Contact recipient={{ organisationId: id }} organisation={{ name, website, address: addressLine(address) }} />
      </section>
      <ReportContent key={id} reported={{ kind: 'ORGANISATION', id, networkId: undefined }} />
    </div>
  );
}
