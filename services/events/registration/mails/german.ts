import type { MailFacts, TextsOfMails } from './texts.ts';

const people = (count: number) => (count === 1 ? 'einen Platz' : `${count} Plätze`);
const LINK = 'Diese E-Mail gehört zu Ihrer Anmeldung. Der Link ist nur für Sie: Wer ihn hat, kann die Anmeldung ansehen und absagen.';

/** What a change leaves as it was. */
function stillSo({ partySize, status, until }: MailFacts): string {
  if (status === 'OFFERED') return `Das Angebot gilt weiter: Wir halten Ihnen ${people(partySize)} bis ${until}.`;
  if (status === 'WAITING') return 'Sie stehen weiterhin auf der Warteliste.';
  return `Sie haben weiterhin ${people(partySize)}. Der geänderte Termin liegt dieser E-Mail als Kalendereintrag bei.`;
}

const leave = {
  button: 'Anmeldung ansehen oder absagen',
  after: 'Können Sie dann nicht kommen? Bitte sagen Sie ab: Dann rückt jemand von der Warteliste nach.',
  footer: LINK,
};

/** The mails in German. */
export const GERMAN: TextsOfMails = {
  CONFIRM: ({ title, when, partySize }) => ({
    subject: `Bitte bestätigen Sie Ihre Anmeldung: ${title}`,
    paragraphs: [`Sie möchten ${people(partySize)} bei „${title}“ (${when}). Ein Schritt fehlt noch: Bitte bestätigen Sie, dass die Anmeldung von Ihnen kommt.`],
    button: 'Anmeldung bestätigen',
    after: 'Erst dann sind Sie angemeldet. Sind bis dahin alle Plätze vergeben, kommen Sie auf die Warteliste. Der Link gilt 24 Stunden und nur einmal.',
    footer: 'Sie haben sich nicht angemeldet? Dann tun Sie bitte nichts: Wir löschen die Angaben, sobald der Link abgelaufen ist.',
  }),
  REGISTERED: ({ title, when, partySize }) => ({
    subject: `Sie sind angemeldet: ${title}`,
    paragraphs: [`Sie haben ${people(partySize)} bei „${title}“.`, `Beginn: ${when}.`, 'Der Termin liegt dieser E-Mail als Kalendereintrag bei.'],
    button: 'Anmeldung ansehen oder absagen',
    after: 'Können Sie doch nicht kommen? Bitte sagen Sie ab: Dann rückt jemand von der Warteliste nach.',
    footer: LINK,
  }),
  WAITING: ({ title, when, place }) => ({
    subject: `Sie stehen auf der Warteliste: ${title}`,
    paragraphs: [`Bei „${title}“ (${when}) ist gerade nichts frei. Sie stehen auf der Warteliste, auf Platz ${place}.`, 'Wird etwas frei und sind Sie an der Reihe, schreiben wir Ihnen. Das Angebot gilt dann 24 Stunden.'],
    button: 'Warteliste ansehen oder verlassen',
    footer: LINK,
  }),
  OFFERED: ({ title, when, until, partySize }) => ({
    subject: `Ein Platz ist frei: ${title}`,
    paragraphs: [`Bei „${title}“ (${when}) ist etwas frei geworden, und Sie sind an der Reihe. Wir halten Ihnen ${people(partySize)} bis ${until}.`],
    button: 'Platz annehmen oder ablehnen',
    after: 'Antworten Sie bis dahin nicht, geht der Platz an die nächste Person auf der Warteliste.',
    footer: LINK,
  }),
  LAPSED: ({ title }) => ({
    subject: `Das Angebot ist abgelaufen: ${title}`,
    paragraphs: [`Der Platz bei „${title}“, den wir für Sie gehalten haben, ist an die nächste Person auf der Warteliste gegangen. Sie können sich wieder anmelden.`],
    button: 'Zur Anmeldung',
    footer: LINK,
  }),
  CANCELLED: ({ title, when }) => ({
    subject: `Sie sind abgemeldet: ${title}`,
    paragraphs: [`Ihre Anmeldung für „${title}“ (${when}) ist zurückgenommen. Danke, dass Sie Bescheid gegeben haben.`],
    button: 'Zur Anmeldung',
    footer: LINK,
  }),
  EVENT_CANCELLED: ({ title, when, reason }) => ({
    subject: `Fällt aus: ${title}`,
    paragraphs: [`„${title}“ (${when}) findet nicht statt. Ihre Anmeldung ist damit erledigt.`, ...(reason ? [reason] : [])],
    button: 'Zur Anmeldung',
    footer: LINK,
  }),
  TOO_FEW_SEATS: ({ title, when, partySize }) => ({
    subject: `Zu wenige Plätze: ${title}`,
    paragraphs: [`„${title}“ (${when}) hat jetzt weniger Plätze, als Sie brauchen: Sie wollten ${people(partySize)}. Deshalb stehen Sie nicht mehr auf der Warteliste. Mit weniger Personen können Sie sich wieder anmelden.`],
    button: 'Zur Anmeldung',
    footer: LINK,
  }),
  MOVED: (facts) => ({
    subject: `Neuer Zeitpunkt: ${facts.title}`,
    paragraphs: [`„${facts.title}“ findet zu einer anderen Zeit statt. Beginn: ${facts.when}.${facts.end && ` Ende: ${facts.end}.`}`, stillSo(facts)],
    ...leave,
  }),
  ELSEWHERE: (facts) => ({
    subject: `Neuer Ort: ${facts.title}`,
    paragraphs: [`„${facts.title}“ (${facts.when}) findet woanders statt oder hat eine andere Adresse zum Mitmachen.`, stillSo(facts)],
    ...leave,
  }),
  MESSAGE: ({ title, when, organisation, subject }) => ({
    subject: `${subject || 'Nachricht der Organisation'}: ${title}`,
    paragraphs: [`${organisation || 'Die Organisation'} schreibt Ihnen zu Ihrer Anmeldung für „${title}“ (${when}):`],
    button: 'Anmeldung ansehen oder absagen',
    footer: LINK,
  }),
  REMINDER: ({ title, when, partySize }) => ({
    subject: `Bald ist es so weit: ${title}`,
    paragraphs: [`Sie haben ${people(partySize)} bei „${title}“.`, `Beginn: ${when}.`],
    button: 'Anmeldung ansehen oder absagen',
    after: 'Können Sie doch nicht kommen? Bitte sagen Sie ab: Dann rückt jemand von der Warteliste nach.',
    footer: LINK,
  }),
};
