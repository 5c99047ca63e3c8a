import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { useAppState } from '../../shared/app-state.ts';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { languageName } from '../../shared/labels/language-names.ts';
import { accessibilityLabels, attendanceLabels, benefitLabels, commitmentLabels, requirementLabels } from '../../shared/labels/opportunity-labels.ts';
import { slotsInWords } from '../../shared/time/slots.ts';
import { Fact, Facts } from '../../shared/ui/facts.tsx';
import { Accessibility, Calendar, Clock, Gift, Handshake, Hourglass, Languages, ListChecks, MapPin, Training, Users } from '../../shared/ui/icons.ts';
import { ageInWords, freshnessInWords, periodInWords } from './fact-words.ts';

export const OpportunityFacts_opportunity = graphql(`
  fragment OpportunityFacts_opportunity on Opportunity {
    attendance
    availability
    commitment
    languages
    minimumAge
    maximumAge
    accessibility
    requirements
    benefits
    startsOn
    endsOn
    publishedAt
    lastConfirmedAt
    place {
      name
      postalCode
      region
    }
    interests {
      id
      label(locale: $locale)
    }
    skills {
      id
      label(locale: $locale)
    }
  }
`);

/** Several words one below the other or in a row; a list for screen readers. */
function Words({ words }: { words: readonly string[] }) {
  return (
    <ul className="word-list">
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  );
}

/** Everything that decides whether somebody can and wants to, as a definition list: where, when, how much, for whom. */
export function OpportunityFacts({ opportunity }: { opportunity: FragmentType<typeof OpportunityFacts_opportunity> }) {
  const { i18n, t } = useLingui();
  const { locale, now } = useAppState();
  const facts = unmask(OpportunityFacts_opportunity, opportunity);
  const { accessibility, attendance, availability, benefits, commitment, interests, languages, place, requirements, skills } = facts;
  const where = [place && [place.postalCode, place.name].filter(Boolean).join(' '), (attendance !== 'ON_SITE' || !place) && i18n._(attendanceLabels[attendance])].filter(Boolean);
  const period = periodInWords(facts, now, i18n);
  const age = ageInWords(facts, i18n);
  const fresh = freshnessInWords(facts, now, i18n);
  return (
    <Facts>
      <Fact icon={<MapPin aria-hidden />} term={<Trans>Where</Trans>}>
        {where.join(' · ')}
      </Fact>
      <Fact icon={<Clock aria-hidden />} term={<Trans>When</Trans>}>
        {availability.length === 0 ? t`Times by arrangement` : slotsInWords(availability, i18n)}
        {period && <>, {period}</>}
      </Fact>
      {commitment && (
        <Fact icon={<Hourglass aria-hidden />} term={<Trans>How much time</Trans>}>
          {i18n._(commitmentLabels[commitment])}
        </Fact>
      )}
      {interests.length > 0 && (
        <Fact icon={<Handshake aria-hidden />} term={<Trans>Field</Trans>}>
          <ul className="word-list">
            {interests.map(({ id, label }) => (
              <li key={id}>
                <Link to={`/?interest=${id}`}>{label}</Link>
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {age && (
        <Fact icon={<Users aria-hidden />} term={<Trans>Age</Trans>}>
          {age}
        </Fact>
      )}
      {languages.length > 0 && (
        <Fact icon={<Languages aria-hidden />} term={<Trans>Languages</Trans>}>
          {new Intl.ListFormat(locale, { type: 'disjunction' }).format(languages.map((code) => languageName(code, locale)))}
        </Fact>
      )}
      {skills.length > 0 && (
        <Fact icon={<Training aria-hidden />} term={<Trans>Good to have</Trans>}>
          <Words words={skills.map(({ label }) => label)} />
        </Fact>
      )}
      {requirements.length > 0 && (
        <Fact icon={<ListChecks aria-hidden />} term={<Trans>What is needed</Trans>}>
          <Words words={requirements.map((value) => i18n._(requirementLabels[value]))} />
        </Fact>
      )}
      {benefits.length > 0 && (
        <Fact icon={<Gift aria-hidden />} term={<Trans>What you get</Trans>}>
          <Words words={benefits.map((value) => i18n._(benefitLabels[value]))} />
        </Fact>
      )}
      {accessibility.length > 0 && (
        <Fact icon={<Accessibility aria-hidden />} term={<Trans>Accessibility</Trans>}>
          <Words words={accessibility.map((value) => i18n._(accessibilityLabels[value]))} />
        </Fact>
      )}
      {fresh && (
        <Fact icon={<Calendar aria-hidden />} term={<Trans>As of</Trans>}>
          {fresh}
        </Fact>
      )}
    </Facts>
  );
}
