import { Trans, useLingui } from '@lingui/react/macro';
import type { Commitment, LanguageCode, TimeSlot } from '../../generated/enums.ts';
import { useAppState } from '../../shared/app-state.ts';
import { languageName } from '../../shared/labels/language-names.ts';
import { commitmentLabels } from '../../shared/labels/opportunity-labels.ts';
import { slotsInWords } from '../../shared/time/slots.ts';
import { Clock, Languages, ListChecks, MapPin, Sparkles } from '../../shared/ui/icons.ts';

/** What organisations see of a volunteer who may be found. */
export interface VolunteerSeen {
  readonly town?: string | null | undefined;
  /** Labels in the language of the page. */
  readonly interests: readonly string[];
  readonly skills: readonly string[];
  readonly availability: readonly TimeSlot[];
  readonly commitment: readonly Commitment[];
  readonly languages: readonly LanguageCode[];
}

/** Where, what, when, what else: the same on the page of the organisation and in the preview of the volunteer. */
export function VolunteerFacts({ volunteer: { availability, commitment, interests, languages, skills, town } }: { volunteer: VolunteerSeen }) {
  const { i18n } = useLingui();
  const { locale } = useAppState();
  const when = [availability.length > 0 && slotsInWords([...availability], i18n), ...commitment.map((value) => i18n._(commitmentLabels[value]))].filter(Boolean);
  return (
    <ul className="volunteer-facts">
      {town && (
        <li>
          <MapPin aria-hidden />
          <span>{town}</span>
        </li>
      )}
      {interests.length > 0 && (
        <li>
          <Sparkles aria-hidden />
          <span>{interests.join(', ')}</span>
        </li>
      )}
      {when.length > 0 && (
        <li>
          <Clock aria-hidden />
          <span>{when.join(' · ')}</span>
        </li>
      )}
      {skills.length > 0 && (
        <li>
          <ListChecks aria-hidden />
          <span>
            <Trans>Good at: {skills.join(', ')}</Trans>
          </span>
        </li>
      )}
      {languages.length > 0 && (
        <li>
          <Languages aria-hidden />
          <span>{languages.map((code) => languageName(code, locale)).join(', ')}</span>
        </li>
      )}
    </ul>
  );
}
