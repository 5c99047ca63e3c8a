import type { MailFacts, TextsOfMails } from './texts.ts';

const people = (count: number) => (count === 1 ? 'einen Platz' : `${count} Plätze`);
const LINK = 'Diese E-Mail gehört zu Ihrer Anmeldung. Der Link ist nur für Sie: Wer ihn hat, kann die Anmeldung ansehen und absagen.';

/** How a registration still stands. */
function stands({ partySize, status, until }: MailFacts): string {
  if (status === 'OFFERED') return `Das Angebot gilt weiter: Wir halten Ihnen ${people(partySize)} bis ${until}.`;
  return status === 'WAITING' ? 'Sie stehen weiterhin auf der Warteliste.' : `Sie haben weiterhin ${people(partySize)}.`;
}

/** What a change leaves as it was. */
function stillSo(facts: MailFacts): string {
  return facts.status === 'REGISTERED' ? `${stands(facts)} Der geänderte Termin liegt dieser E-Mail als Kalendereintrag bei.` : stands(facts);
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
  EVENT_WITHHELD: ({ title, when }) => ({
    subject: `Zurzeit nicht auf der Seite: ${title}`,
    paragraphs: [
      `Die Koordination des Netzwerks hat „${title}“ (${when}) von der Seite genommen, mit allen Terminen der Reihe, falls es weitere gibt.`,
      'Ob der Termin stattfindet, weiß die Organisation. Solange er nicht zu sehen ist, erinnern wir Sie nicht daran, und es rückt niemand nach. Kommt er zurück, schreiben wir Ihnen; Ihre Anmeldung bleibt bis dahin, wie sie ist.',
    ],
    button: 'Anmeldung ansehen oder absagen',
    footer: LINK,
  }),
  EVENT_BACK: (facts) => ({
    subject: `Wieder auf der Seite: ${facts.title}`,
    paragraphs: [`„${facts.title}“ (${facts.when}) ist wieder zu sehen.`, stands(facts)],
    ...leave,
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
