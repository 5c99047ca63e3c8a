import { Locale } from '../../../shared/locale.ts';
import { layoutMail, type MailBlock, type MailContent, type MailText } from '../../../shared/mail/layout.ts';
import type { DecisionForMail } from '../decision-mail.repository.ts';
import type { Step } from '../lifecycle.ts';

/** The steps that an organisation hears of by mail: those that are not its own. */
export type ToldStep = Exclude<Step, 'RESUBMIT' | 'ANSWER'>;

/** What the mail about a step says; `after` follows the coordinators' own words. */
interface Words {
  readonly subject: string;
  readonly opening: string;
  readonly after: string;
  readonly label: string;
}

type Facts = Pick<DecisionForMail, 'organisationName' | 'words' | 'locale' | 'networkName'> & Pick<MailContent, 'footerLink'> & { readonly step: ToldStep };

const GERMAN: Readonly<Record<ToldStep, (name: string, network: string) => Words>> = {
  VERIFY: (name, network) => ({
    subject: `${name} ist geprüft und jetzt öffentlich`,
    opening: `die Koordination von ${network} hat ${name} geprüft. Ihre Seite ist jetzt für alle zu sehen, und Ihre Angebote werden gefunden. Auf der Seite steht, was geprüft wurde.`,
    after: 'Schauen Sie am besten gleich nach, ob alles stimmt.',
    label: 'Ihre Seite ansehen',
  }),
  ASK_BACK: (name, network) => ({
    subject: `Eine Rückfrage zu ${name}`,
    opening: `die Koordination von ${network} prüft ${name} und möchte noch etwas wissen:`,
    after: 'Bitte antworten Sie auf der Seite Ihrer Organisation. Danach geht die Prüfung weiter.',
    label: 'Rückfrage beantworten',
  }),
  REJECT: (name, network) => ({
    subject: `${name} wurde nicht aufgenommen`,
    opening: `die Koordination von ${network} hat ${name} nicht aufgenommen. Die Begründung:`,
    after: 'Wenn sich das ändert oder wir etwas übersehen haben, reichen Sie die Organisation bitte noch einmal ein.',
    label: 'Noch einmal einreichen',
  }),
  SUSPEND: (name, network) => ({
    subject: `${name} ist vorerst nicht mehr zu sehen`,
    opening: `die Koordination von ${network} hat ${name} gesperrt. Ihre Seite, Ihre Angebote und Termine sind vorerst nicht zu sehen. Gelöscht ist nichts. Die Begründung:`,
    after: 'Bitte wenden Sie sich an die Koordination, damit sich das klärt.',
    label: 'Stand der Prüfung ansehen',
  }),
  REINSTATE: (name, network) => ({
    subject: `${name} ist wieder zu sehen`,
    opening: `die Koordination von ${network} hat die Sperre von ${name} aufgehoben. Ihre Seite, Ihre Angebote und Termine sind wieder zu sehen. Dazu schreibt sie:`,
    after: 'Vielen Dank für Ihre Geduld.',
    label: 'Ihre Seite ansehen',
  }),
};

const ENGLISH: Readonly<Record<ToldStep, (name: string, network: string) => Words>> = {
  VERIFY: (name, network) => ({
    subject: `${name} has been checked and is public now`,
    opening: `The coordinators of ${network} have checked ${name}. Everybody can see your page now, and your offers are found. The page says what was checked.`,
    after: 'It is best to look at once whether everything is right.',
    label: 'See your page',
  }),
  ASK_BACK: (name, network) => ({
    subject: `A question about ${name}`,
    opening: `The coordinators of ${network} are checking ${name} and would like to know:`,
    after: "Please answer on your organisation's page. Then the checking goes on.",
    label: 'Answer the question',
  }),
  REJECT: (name, network) => ({
    subject: `${name} was not accepted`,
    opening: `The coordinators of ${network} have not accepted ${name}. The reason:`,
    after: 'When that changes, or when we have overlooked something, please hand the organisation in again.',
    label: 'Hand it in again',
  }),
  SUSPEND: (name, network) => ({
    subject: `${name} cannot be seen for the time being`,
    opening: `The coordinators of ${network} have suspended ${name}. Your page, your offers and dates cannot be seen for the time being. Nothing is deleted. The reason:`,
    after: 'Please get in touch with the coordinators to settle it.',
    label: 'See how it stands',
  }),
  REINSTATE: (name, network) => ({
    subject: `${name} can be seen again`,
    opening: `The coordinators of ${network} have brought ${name} back. Your page, your offers and dates can be seen again. They write:`,
    after: 'Thank you for your patience.',
    label: 'See your page',
  }),
};

/** The mail to an organisation about a step that coordinators took, in its own language. `link` leads to its page or its case, `site` is the host's name. */
export function decisionMail({ organisationName: name, networkName, words, locale, step, footerLink }: Facts, link: string, site: string): MailText {
  const isEnglish = locale === Locale.EN;
  const { subject, opening, after, label } = (isEnglish ? ENGLISH : GERMAN)[step](name, networkName ?? site);
  const blocks: MailBlock[] = [
    { kind: 'paragraph', text: opening },
    ...(words ? [{ kind: 'quote', text: words } as const] : []),
    { kind: 'paragraph', text: after },
    { kind: 'button', label, url: link },
  ];
  const footer = isEnglish ? [`You get this mail because ${name} is registered on ${site}.`] : [`Sie erhalten diese E-Mail, weil ${name} auf ${site} eingetragen ist.`];
  return { subject, ...layoutMail({ locale, heading: isEnglish ? 'Hello' : 'Guten Tag', blocks, footer, footerLink }) };
}
