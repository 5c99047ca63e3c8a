import { Locale } from '../../../shared/locale.ts';
import { layoutMail, type MailBlock, type MailText } from '../../../shared/mail/layout.ts';
import type { ModerationForMail } from '../decision.repository.ts';
import { type ModerationDeed, OBJECTION_DAYS, type UNTOLD_DEEDS } from '../moderation.codes.ts';

/** The decisions that whoever published the thing hears of. */
export type ToldDeed = Exclude<ModerationDeed, (typeof UNTOLD_DEEDS)[number]>;

/** What the mail about a decision says; `after` follows the coordinators' own words. */
interface Words {
  readonly subject: string;
  readonly opening: string;
  readonly after: string;
  readonly label: string;
}

type Facts = Pick<ModerationForMail, 'organisationName' | 'objectType' | 'title' | 'reason' | 'locale' | 'networkName'> & { readonly deed: ToldDeed };

/** `what` is the thing with its article in the accusative, e.g. `Ihr Angebot „Vorlesen“`. */
const GERMAN: Readonly<Record<ToldDeed, (name: string, what: string, network: string) => Words>> = {
  ASK_TO_CHANGE: (name, what, network) => ({
    subject: `Bitte ändern Sie etwas: ${name}`,
    opening: `die Koordination von ${network} hat ${what} angesehen und bittet Sie, etwas daran zu ändern:`,
    after: 'Es bleibt bis dahin zu sehen. Wenn Sie es anders sehen, können Sie der Entscheidung einmal widersprechen.',
    label: 'Entscheidung ansehen',
  }),
  TAKE_DOWN: (name, what, network) => ({
    subject: `Vorerst nicht mehr zu sehen: ${name}`,
    opening: `die Koordination von ${network} hat ${what} vorerst aus der Öffentlichkeit genommen. Gelöscht ist nichts. Die Begründung:`,
    after: 'Sie können es in Ihrem Arbeitsbereich ändern; die Koordination sieht es dann noch einmal an. Wenn Sie es anders sehen, können Sie der Entscheidung einmal widersprechen.',
    label: 'Ansehen und widersprechen',
  }),
  TAKE_BACK: (name, what, network) => ({
    subject: `Die Entscheidung ist zurückgenommen: ${name}`,
    opening: `die Koordination von ${network} hat ihre Entscheidung über ${what} zurückgenommen. War es nicht zu sehen, so ist es wieder da, wie es vorher war. Dazu schreibt sie:`,
    after: 'Vielen Dank für Ihre Geduld.',
    label: 'Entscheidung ansehen',
  }),
  UPHOLD: (name, what, network) => ({
    subject: `Es bleibt bei der Entscheidung: ${name}`,
    opening: `die Koordination von ${network} hat noch einmal über ${what} nachgedacht und bleibt bei ihrer Entscheidung. Die Begründung:`,
    after: 'Bei Fragen wenden Sie sich bitte an die Koordination.',
    label: 'Entscheidung ansehen',
  }),
};

const ENGLISH: Readonly<Record<ToldDeed, (name: string, what: string, network: string) => Words>> = {
  ASK_TO_CHANGE: (name, what, network) => ({
    subject: `Please change something: ${name}`,
    opening: `The coordinators of ${network} have looked at ${what} and ask you to change something about it:`,
    after: 'It can be seen until then. If you see it differently, you can object to the decision once.',
    label: 'See the decision',
  }),
  TAKE_DOWN: (name, what, network) => ({
    subject: `Cannot be seen for the time being: ${name}`,
    opening: `The coordinators of ${network} have taken ${what} down for the time being. Nothing is deleted. The reason:`,
    after: 'You can change it in your workspace; the coordinators then look at it again. If you see it differently, you can object to the decision once.',
    label: 'See it and object',
  }),
  TAKE_BACK: (name, what, network) => ({
    subject: `The decision is taken back: ${name}`,
    opening: `The coordinators of ${network} have taken back their decision about ${what}. If it could not be seen, it is there again as it was before. They write:`,
    after: 'Thank you for your patience.',
    label: 'See the decision',
  }),
  UPHOLD: (name, what, network) => ({
    subject: `The decision stands: ${name}`,
    opening: `The coordinators of ${network} have thought about ${what} once more and stand by their decision. The reason:`,
    after: 'If you have questions, please get in touch with the coordinators.',
    label: 'See the decision',
  }),
};

function whatOf({ objectType, title, organisationName }: Facts, isEnglish: boolean): string {
  if (objectType === 'ORGANISATION') return isEnglish ? `the page of ${organisationName}` : `die Seite von ${organisationName}`;
  if (objectType === 'EVENT') return isEnglish ? `your event "${title ?? ''}"` : `Ihre Veranstaltung „${title ?? ''}“`;
  return isEnglish ? `your offer "${title ?? ''}"` : `Ihr Angebot „${title ?? ''}“`;
}

/** Where the mail leads. */
interface Ways {
  /** The decisions of the organisation, for its members. */
  readonly decisions: string;
  /** Where one can object without signing in; null when there is nothing to object to. */
  readonly objection: string | null;
}

function objectionBlocks(url: string, isEnglish: boolean): MailBlock[] {
  return [
    {
      kind: 'paragraph',
      text: isEnglish
        ? `Nobody has to sign in for that: this link is good for ${OBJECTION_DAYS} days and for one objection. Please do not pass it on.`
        : `Dafür muss sich niemand anmelden: Dieser Link gilt ${OBJECTION_DAYS} Tage und für einen Widerspruch. Bitte geben Sie ihn nicht weiter.`,
    },
    { kind: 'link', label: isEnglish ? 'Object without signing in' : 'Ohne Anmeldung widersprechen', url },
  ];
}

/** The mail to an organisation about what coordinators decided, in its own language. `site` is the host's name. */
export function moderationMail(facts: Facts, { decisions, objection }: Ways, site: string): MailText {
  const { deed, locale, networkName, organisationName, reason, title } = facts;
  const isEnglish = locale === Locale.EN;
  const { subject, opening, after, label } = (isEnglish ? ENGLISH : GERMAN)[deed](title ?? organisationName, whatOf(facts, isEnglish), networkName);
  const blocks: MailBlock[] = [
    { kind: 'paragraph', text: opening },
    ...(reason ? [{ kind: 'quote', text: reason } as const] : []),
    { kind: 'paragraph', text: after },
    { kind: 'button', label, url: decisions },
    ...(objection ? objectionBlocks(objection, isEnglish) : []),
  ];
  const footer = isEnglish ? [`You get this mail because ${organisationName} is registered on ${site}.`] : [`Sie erhalten diese E-Mail, weil ${organisationName} auf ${site} eingetragen ist.`];
  return { subject, ...layoutMail({ locale, heading: isEnglish ? 'Hello' : 'Guten Tag', blocks, footer }) };
}
