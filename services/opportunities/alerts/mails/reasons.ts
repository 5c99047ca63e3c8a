import { Locale } from '../../../shared/locale.ts';
import { interestById } from '../../interest/interest.ts';
import type { MatchReason } from '../../matching/match.ts';
import { skills } from '../../skill/skill.ts';

/** How the mails say a reason of each kind. */
interface Wording {
  readonly interests: (names: string) => string;
  readonly skills: (names: string) => string;
  readonly text: (words: string) => string;
  readonly distance: (km: number) => string;
  readonly remote: string;
  readonly flexible: string;
  readonly slots: (count: number) => string;
  readonly commitment: string;
}

const rounded = (km: number, locale: string): string => km.toLocaleString(locale, { maximumFractionDigits: km < 10 ? 1 : 0 });

const WORDINGS: Readonly<Record<Locale, Wording>> = {
  DE: {
    interests: (names) => `Ihr Interesse: ${names}`,
    skills: (names) => `Ihre Fähigkeit: ${names}`,
    text: (words) => `spricht von „${words}“`,
    distance: (km) => (km < 1 ? 'weniger als 1 km entfernt' : `${rounded(km, 'de-DE')} km entfernt`),
    remote: 'von zu Hause aus möglich',
    flexible: 'Zeit nach Absprache',
    slots: (count) => (count === 1 ? 'passt zu einer Ihrer Zeiten' : `passt zu ${count} Ihrer Zeiten`),
    commitment: 'so viel Zeit, wie Sie geben möchten',
  },
  EN: {
    interests: (names) => `your interest: ${names}`,
    skills: (names) => `your skill: ${names}`,
    text: (words) => `speaks of “${words}”`,
    distance: (km) => (km < 1 ? 'less than 1 km away' : `${rounded(km, 'en-GB')} km away`),
    remote: 'possible from home',
    flexible: 'the time is flexible',
    slots: (count) => (count === 1 ? 'fits one of your times' : `fits ${count} of your times`),
    commitment: 'as much time as you want to give',
  },
};

const skillLabels = new Map(skills.map(({ id, labels }) => [id, labels]));

function inWords({ kind, score, details }: MatchReason, locale: Locale): string | undefined {
  if (score <= 0) return undefined;
  const wording = WORDINGS[locale];
  const language = locale === Locale.EN ? 'en' : 'de';
  const [detail] = details;
  const names = details.flatMap((id) => (interestById(id)?.labels ?? skillLabels.get(id))?.[language] ?? []).slice(0, 2).join(', ');
  switch (kind) {
    case 'INTERESTS':
      return names ? wording.interests(names) : undefined;
    case 'SKILLS':
      return names ? wording.skills(names) : undefined;
    case 'TEXT':
      return details.length > 0 ? wording.text(details.slice(0, 3).join(', ')) : undefined;
    case 'DISTANCE':
      return detail === 'REMOTE' ? wording.remote : wording.distance(Number(detail));
    case 'AVAILABILITY':
      return details.length === 0 ? wording.flexible : wording.slots(details.length);
    case 'COMMITMENT':
      return wording.commitment;
    case 'RESPONSIVENESS':
      return undefined;
  }
}

/** Why a posting fits, in words, in the order of what each reason adds to the score; at most three. */
export function reasonsOf(reasons: readonly MatchReason[], locale: Locale): string[] {
  return reasons
    .toSorted((a, b) => b.score * b.weight - a.score * a.weight)
    .flatMap((reason) => inWords(reason, locale) ?? [])
    .slice(0, 3);
}
