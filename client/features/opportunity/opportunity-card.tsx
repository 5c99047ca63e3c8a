import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { MatchReasonKind, OpportunityCard_OpportunityFragment } from '../../generated/graphql.ts';
import { useAppState } from '../../shared/app-state.ts';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { attendanceLabels, commitmentLabels, opportunityKindLabels } from '../../shared/labels/opportunity-labels.ts';
import { distanceInWords } from '../../shared/place/distance-in-words.ts';
import { agoInWords } from '../../shared/time/dates.ts';
import { slotsInWords } from '../../shared/time/slots.ts';
import { Chip } from '../../shared/ui/chip.tsx';
import { BadgeCheck, Check, Clock, MapPin, Users } from '../../shared/ui/icons.ts';
import { FieldPattern } from '../../shared/ui/pattern.tsx';
import { FavouriteButton } from './favourite-button.tsx';

export const OpportunityCard_opportunity = graphql(`
  fragment OpportunityCard_opportunity on Opportunity {
    slug
    kind
    title
    summary
    attendance
    availability
    commitment
    textLanguage
    lastConfirmedAt
    place {
      name
      postalCode
    }
    interests {
      id
      parent {
        id
      }
    }
    organisation {
      slug
      name
      status
    }
    ...FavouriteButton_opportunity
  }
`);

const NO_REASONS: readonly { kind: MatchReasonKind; words: string }[] = [];

/** Where it is: the place, and how far away, or that it is done from home. */
function Where({ opportunity: { attendance, place }, distanceKm }: { opportunity: OpportunityCard_OpportunityFragment; distanceKm: number | null | undefined }) {
  const { i18n } = useLingui();
  const parts = [
    place && [place.postalCode, place.name].filter(Boolean).join(' '),
    place && typeof distanceKm === 'number' && distanceInWords(distanceKm, i18n),
    (attendance !== 'ON_SITE' || !place) && i18n._(attendanceLabels[attendance]),
  ];
  return <>{parts.filter(Boolean).join(' · ')}</>;
}

/** When it is and how much time it takes. */
function When({ opportunity: { availability, commitment } }: { opportunity: OpportunityCard_OpportunityFragment }) {
  const { i18n, t } = useLingui();
  const slots = availability.length === 0 ? t`Times by arrangement` : slotsInWords(availability, i18n);
  return <>{[slots, commitment && i18n._(commitmentLabels[commitment])].filter(Boolean).join(' · ')}</>;
}

/**
 * An opportunity in a list: what, where, when, who, why it fits, in this order. The whole card leads to its page.
 *
 * @param props.reasons why it matches, in words (see reasons.ts); a distance stands with the place already
 * @param props.headingLevel 2 below a page's title, 3 below a section's
 */
export function OpportunityCard({ opportunity: masked, distanceKm, reasons = NO_REASONS, headingLevel = 3, ...rest }: {
  opportunity: FragmentType<typeof OpportunityCard_opportunity>;
  distanceKm?: number | null;
  reasons?: readonly { kind: MatchReasonKind; words: string }[];
  headingLevel?: 2 | 3;
  id?: string;
}) {
  const { i18n } = useLingui();
  const { locale, now } = useAppState();
  const opportunity = unmask(OpportunityCard_opportunity, masked);
  const { interests, kind, lastConfirmedAt, organisation, slug, summary, textLanguage, title } = opportunity;
  const Heading = `h${headingLevel}` as const;
  const lang = textLanguage.toLowerCase() === locale ? undefined : textLanguage.toLowerCase();
  const shown = reasons.filter((reason) => reason.kind !== 'DISTANCE' || typeof distanceKm !== 'number');
  return (
    <article className="card opportunity-card" {...rest}>
      <div className="opportunity-card-picture">
        <FieldPattern field={interests[0]?.parent?.id ?? interests[0]?.id ?? kind} />
      </div>
      <div className="opportunity-card-text">
        {kind !== 'VOLUNTEERING' && (
          <p className="opportunity-card-kind">
            <Chip look={kind === 'HELP_REQUEST' ? 'sun' : 'plain'}>{i18n._(opportunityKindLabels[kind])}</Chip>
          </p>
        )}
        <Heading className="opportunity-card-title" lang={lang}>
          <Link to={`/opportunities/${slug}`}>{title}</Link>
        </Heading>
        <ul className="opportunity-card-facts">
          <li>
            <MapPin aria-hidden />
            <Where opportunity={opportunity} distanceKm={distanceKm} />
          </li>
          <li>
            <Clock aria-hidden />
            <When opportunity={opportunity} />
          </li>
          {organisation && (
            <li>
              <Users aria-hidden />
              <span>
                <Link to={`/organisations/${organisation.slug}`}>{organisation.name}</Link>
                {organisation.status === 'VERIFIED' && (
                  <span className="verified">
                    <BadgeCheck aria-hidden />
                    <Trans>verified</Trans>
                  </span>
                )}
              </span>
            </li>
          )}
        </ul>
        <p className="opportunity-card-summary" lang={lang}>
          {summary}
        </p>
        {shown.length > 0 && (
          <ul className="chips">
            {shown.map(({ kind: reason, words }) => (
              <li key={reason}>
                <Chip icon={<Check aria-hidden />}>{words}</Chip>
              </li>
            ))}
          </ul>
        )}
        <div className="opportunity-card-foot">
          {lastConfirmedAt && (
            <p className="opportunity-card-fresh">
              <Trans>confirmed {agoInWords(lastConfirmedAt, now, i18n)}</Trans>
            </p>
          )}
          <FavouriteButton opportunity={opportunity} />
        </div>
      </div>
    </article>
  );
}
