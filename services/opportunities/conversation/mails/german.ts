import { Side } from '../../inquiry/inquiry.codes.ts';
import type { Language, MailSource } from './mail-words.ts';

const about = ({ facts: { opportunityTitle: title } }: MailSource) => (title ? ` zu „${title}“` : '');
const toPerson = ({ facts, site }: MailSource) => `Sie erhalten diese E-Mail, weil Sie ${facts.organisationName} über ${site} geschrieben haben. Ihre E-Mail-Adresse bleibt unter uns.`;
const toOrganisation = ({ facts, site }: MailSource) => `Sie erhalten diese E-Mail, weil ${facts.organisationName} auf ${site} steht.`;
const SIMILAR = 'Vielleicht passt auch eines dieser Angebote zu Ihnen:';

/** The mails in German. */
export const GERMAN: Language = {
  NEW_MESSAGE: (source) => {
    const { facts } = source;
    const fromPerson = facts.sender === Side.PERSON;
    const from = fromPerson ? facts.personName : facts.organisationName;
    return {
      subject: `Neue Nachricht von ${from}${facts.opportunityTitle ? `: ${facts.opportunityTitle}` : ''}`,
      heading: 'Sie haben eine neue Nachricht',
      opening: `${from} schreibt Ihnen${about(source)}:`,
      button: 'Lesen und antworten',
      closing: 'Bitte antworten Sie auf der Seite und nicht auf diese E-Mail. Weitere Nachrichten melden wir erst wieder, wenn Sie diese gelesen haben.',
      footer: fromPerson ? toOrganisation(source) : toPerson(source),
    };
  },
  COMMITTED: (source) => ({
    subject: `Sie sind dabei: ${source.facts.opportunityTitle ?? source.facts.organisationName}`,
    heading: 'Schön, dass Sie mitmachen',
    opening: `${source.facts.organisationName} freut sich auf Sie${about(source)}. Danke, dass Sie Ihre Zeit schenken!`,
    button: 'Zum Gespräch',
    closing: 'Alles Weitere klären Sie auf der Seite miteinander.',
    footer: toPerson(source),
  }),
  DECLINED: (source) => ({
    subject: `Antwort von ${source.facts.organisationName}`,
    heading: 'Diesmal passt es leider nicht',
    opening: `${source.facts.organisationName} dankt Ihnen herzlich für Ihr Interesse${about(source)}. Diesmal passt es leider nicht. Das sagt nichts über Sie: Oft ist nur der Platz schon vergeben oder die Zeit eine andere.`,
    button: 'Zum Gespräch',
    similar: SIMILAR,
    footer: toPerson(source),
  }),
  CLOSED: (source) => ({
    subject: `Gespräch beendet: ${source.facts.opportunityTitle ?? source.facts.organisationName}`,
    heading: 'Das Gespräch ist beendet',
    opening: `${source.facts.organisationName} hat das Gespräch mit Ihnen${about(source)} beendet. Sie können es noch lesen.`,
    button: 'Zum Gespräch',
    footer: toPerson(source),
  }),
  WITHDRAWN: (source) => ({
    subject: `Anfrage zurückgezogen: ${source.facts.personName}`,
    heading: 'Eine Anfrage wurde zurückgezogen',
    opening: `${source.facts.personName} hat die Anfrage${about(source)} zurückgezogen. Sie müssen nichts tun.`,
    button: 'Zum Gespräch',
    footer: toOrganisation(source),
  }),
  REMINDER_3: (source) => ({
    subject: `${source.facts.personName} wartet auf Ihre Antwort`,
    heading: 'Jemand wartet auf Ihre Antwort',
    opening: `Vor drei Tagen hat ${source.facts.personName} Ihnen${about(source)} geschrieben. Ein kurzer Satz genügt, auch wenn Sie noch nichts Genaues wissen.`,
    button: 'Jetzt antworten',
    closing: 'Haben Sie schon auf anderem Weg geantwortet? Dann sagen Sie das bitte auf der Seite mit „Schon beantwortet“.',
    footer: toOrganisation(source),
  }),
  REMINDER_7: (source) => ({
    subject: `${source.facts.personName} wartet seit einer Woche auf Antwort`,
    heading: 'Seit einer Woche wartet jemand auf Antwort',
    opening: `${source.facts.personName} hat Ihnen${about(source)} vor einer Woche geschrieben. Bitte antworten Sie, auch mit einer Absage. Danach erinnern wir Sie nicht mehr.`,
    button: 'Jetzt antworten',
    closing: 'Haben Sie schon auf anderem Weg geantwortet? Dann sagen Sie das bitte auf der Seite mit „Schon beantwortet“.',
    footer: toOrganisation(source),
  }),
  STILL_WAITING: (source) => ({
    subject: `Noch keine Antwort von ${source.facts.organisationName}`,
    heading: 'Noch keine Antwort',
    opening: `Auf Ihre Anfrage${about(source)} hat ${source.facts.organisationName} hier noch nicht geantwortet, obwohl wir zweimal daran erinnert haben. Das tut uns leid. Falls Sie die Antwort schon auf anderem Weg haben, ist alles gut.`,
    button: 'Zum Gespräch',
    closing: 'Ihre Anfrage bleibt offen. Sie können sie dort auch zurückziehen.',
    similar: SIMILAR,
    footer: toPerson(source),
  }),
};
