import { Locale } from '../../../shared/locale.ts';
import { layoutMail, type MailText } from '../../../shared/mail/layout.ts';
import type { InvitationForMail } from '../invitation-mail.repository.ts';

type Facts = Pick<InvitationForMail, 'locale' | 'name' | 'message' | 'organisationName' | 'opportunityTitle'>;

/** Where the mail leads; the three answers open the same page, on which a button is pressed. */
interface Ways {
  readonly posting: string;
  readonly interested: string;
  readonly declined: string;
  readonly stop: string;
  /** The host's name. */
  readonly site: string;
  readonly footerLink: { readonly label: string; readonly url: string };
}

function german({ name, message, organisationName: organisation, opportunityTitle: title }: Facts, { posting, interested, declined, stop, site }: Ways) {
  return {
    subject: `${organisation} lädt Sie ein: ${title}`,
    heading: `Guten Tag ${name}`,
    blocks: [
      { kind: 'paragraph', text: `${organisation} sucht Hilfe für „${title}“ und meint, dass das zu Ihnen passt:` },
      { kind: 'quote', text: message },
      { kind: 'link', label: title, note: organisation, url: posting },
      { kind: 'button', label: 'Ich habe Interesse', url: interested },
      { kind: 'button', label: 'Nein danke', url: declined },
      { kind: 'paragraph', text: `Wenn Sie Interesse haben, beginnt ein Gespräch auf ${site}. ${organisation} erfährt Ihre E-Mail-Adresse nicht. Wenn Sie nicht antworten, geschieht nichts.` },
      { kind: 'link', label: 'Ich möchte nicht mehr gefunden werden', note: 'Ihr Profil bleibt, aber keine Organisation findet Sie mehr.', url: stop },
    ],
    footer: [`Sie erhalten diese E-Mail, weil Sie auf ${site} gesagt haben, dass Organisationen Sie finden dürfen.`],
  } as const;
}

function english({ name, message, organisationName: organisation, opportunityTitle: title }: Facts, { posting, interested, declined, stop, site }: Ways) {
  return {
    subject: `${organisation} invites you: ${title}`,
    heading: `Hello ${name}`,
    blocks: [
      { kind: 'paragraph', text: `${organisation} is looking for help with “${title}” and thinks that it suits you:` },
      { kind: 'quote', text: message },
      { kind: 'link', label: title, note: organisation, url: posting },
      { kind: 'button', label: 'I am interested', url: interested },
      { kind: 'button', label: 'No, thank you', url: declined },
      { kind: 'paragraph', text: `If you are interested, a conversation begins on ${site}. ${organisation} does not learn your e-mail address. If you do not answer, nothing happens.` },
      { kind: 'link', label: 'I do not want to be found any more', note: 'Your profile stays, but no organisation finds you.', url: stop },
    ],
    footer: [`You get this mail because you said on ${site} that organisations may find you.`],
  } as const;
}

/** The mail to a volunteer who may be found, in their language. */
export function invitationMail(facts: Facts, ways: Ways): MailText {
  const { subject, ...content } = (facts.locale === Locale.EN ? english : german)(facts, ways);
  return { subject, ...layoutMail({ locale: facts.locale, ...content, footerLink: ways.footerLink }) };
}
