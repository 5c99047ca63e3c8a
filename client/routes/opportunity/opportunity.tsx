import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import { FavouriteButton } from '../../features/opportunity/favourite-button.tsx';
import { OpportunityFacts } from '../../features/opportunity/opportunity-facts.tsx';
import { useAppState } from '../../shared/app-state.ts';
import { opportunityKindLabels } from '../../shared/labels/opportunity-labels.ts';
import { Markdown } from '../../shared/markdown/markdown.tsx';
import { Chip } from '../../shared/ui/chip.tsx';
import { Mail } from '../../shared/ui/icons.ts';
import { FieldPattern } from '../../shared/ui/pattern.tsx';
import { ContactSection } from './contact-section.tsx';
import { ComingDates } from './coming-dates.tsx';
import { isLive } from './is-live.ts';
import { NoLongerOpen } from './no-longer-open.tsx';
import { OpportunityHead } from './opportunity-head.tsx';
import type { loader } from './opportunity-loader.ts';
import { Similar } from './similar.tsx';
import { WhoStandsBehind } from './who-stands-behind.tsx';

export { loader } from './opportunity-loader.ts';

/** One offer: the facts on top, the text, who stands behind it, coming dates, the contact form, and what is like it. */
export function Component() {
  const { i18n } = useLingui();
  const { locale, now } = useAppState();
  const { opportunity, similar } = useLoaderData<typeof loader>();
  const { description, interests, kind, organisation, summary, textLanguage, title, upcomingEvents } = opportunity;
  const live = isLive(opportunity, now);
  const lang = textLanguage.toLowerCase() === locale ? undefined : textLanguage.toLowerCase();
  return (
    <div className="opportunity-page">
      <OpportunityHead opportunity={opportunity} live={live} />
      <article className="opportunity-main">
        <div className="opportunity-pattern">
          <FieldPattern field={interests[0]?.parent?.id ?? interests[0]?.id ?? kind} />
        </div>
        {kind !== 'VOLUNTEERING' && <Chip look={kind === 'HELP_REQUEST' ? 'sun' : 'plain'}>{i18n._(opportunityKindLabels[kind])}</Chip>}
        <h1 lang={lang}>{title}</h1>
        <p className="lead" lang={lang}>
          {summary}
        </p>
        {!live && <NoLongerOpen status={opportunity.status} organisation={organisation} hasSimilar={similar.length > 0} />}
        <div className="card">
          <h2 className="visually-hidden">
            <Trans>At a glance</Trans>
          </h2>
          <OpportunityFacts opportunity={opportunity} />
        </div>
        <p className="no-print">
          <FavouriteButton opportunity={opportunity} />
        </p>
        <section aria-labelledby="about">
          <h2 id="about">
            <Trans>What it is about</Trans>
          </h2>
          <Markdown text={description} language={textLanguage} />
        </section>
        <WhoStandsBehind organisation={organisation} />
        <ComingDates events={upcomingEvents} />
        {live && (
          <p className="contact-bar no-print">
            <a className="button button-primary" href="#contact">
              <Mail aria-hidden />
              <Trans>Write a message</Trans>
            </a>
          </p>
        )}
      </article>
      {live && <ContactSection opportunityId={opportunity.id} organisation={organisation} />}
      <Similar opportunities={similar} />
    </div>
  );
}
