import type { MailFacts, TextsOfMails } from './texts.ts';

const people = (count: number) => (count === 1 ? 'one place' : `${count} places`);
const LINK = 'This mail belongs to your registration. The link is yours alone: whoever has it can see the registration and cancel it.';

/** How a registration still stands. */
function stands({ partySize, status, until }: MailFacts): string {
  if (status === 'OFFERED') return `The offer still holds: we keep ${people(partySize)} for you until ${until}.`;
  return status === 'WAITING' ? 'You are still on the waiting list.' : `You still have ${people(partySize)}.`;
}

/** What a change leaves as it was. */
function stillSo(facts: MailFacts): string {
  return facts.status === 'REGISTERED' ? `${stands(facts)} The changed date comes with this mail as an entry for your calendar.` : stands(facts);
}

const leave = {
  button: 'See or cancel the registration',
  after: 'You cannot come then? Please cancel: then somebody from the waiting list can.',
  footer: LINK,
};

/** The mails in English. */
export const ENGLISH: TextsOfMails = {
  CONFIRM: ({ title, when, partySize }) => ({
    subject: `Please confirm your registration: ${title}`,
    paragraphs: [`You would like ${people(partySize)} at “${title}” (${when}). One step is left: please confirm that the registration comes from you.`],
    button: 'Confirm the registration',
    after: 'Only then are you registered. If all places are gone by then, you come onto the waiting list. The link works for 24 hours and once.',
    footer: 'You did not register? Then please do nothing: we erase what was written once the link has expired.',
  }),
  REGISTERED: ({ title, when, partySize }) => ({
    subject: `You are registered: ${title}`,
    paragraphs: [`You have ${people(partySize)} at “${title}”.`, `It begins on ${when}.`, 'The date comes with this mail as an entry for your calendar.'],
    button: 'See or cancel the registration',
    after: 'You cannot come after all? Please cancel: then somebody from the waiting list can.',
    footer: LINK,
  }),
  WAITING: ({ title, when, place }) => ({
    subject: `You are on the waiting list: ${title}`,
    paragraphs: [`Nothing is free at “${title}” (${when}) just now. You are number ${place} on the waiting list.`, 'When something becomes free and it is your turn, we write to you. The offer then holds for 24 hours.'],
    button: 'See or leave the waiting list',
    footer: LINK,
  }),
  OFFERED: ({ title, when, until, partySize }) => ({
    subject: `A place is free: ${title}`,
    paragraphs: [`Something has become free at “${title}” (${when}), and it is your turn. We hold ${people(partySize)} for you until ${until}.`],
    button: 'Take or decline the place',
    after: 'If you do not answer by then, the place goes to the next person on the waiting list.',
    footer: LINK,
  }),
  LAPSED: ({ title }) => ({
    subject: `The offer has run out: ${title}`,
    paragraphs: [`The place at “${title}” that we held for you has gone to the next person on the waiting list. You can register again.`],
    button: 'See the registration',
    footer: LINK,
  }),
  CANCELLED: ({ title, when }) => ({
    subject: `Your registration is cancelled: ${title}`,
    paragraphs: [`Your registration for “${title}” (${when}) is taken back. Thank you for telling us.`],
    button: 'See the registration',
    footer: LINK,
  }),
  EVENT_CANCELLED: ({ title, when, reason }) => ({
    subject: `Does not take place: ${title}`,
    paragraphs: [`“${title}” (${when}) does not take place. There is nothing left to do about your registration.`, ...(reason ? [reason] : [])],
    button: 'See the registration',
    footer: LINK,
  }),
  EVENT_WITHHELD: ({ title, when }) => ({
    subject: `Not on the site at the moment: ${title}`,
    paragraphs: [
      `The coordinators of the network have taken “${title}” (${when}) off the site, with all dates of its series if there are more.`,
      'Whether it takes place, the organisation knows. While it is not to be seen we do not remind you of it, and nobody moves up. If it comes back we write to you; until then your registration stays as it is.',
    ],
    button: 'See or cancel the registration',
    footer: LINK,
  }),
  EVENT_BACK: (facts) => ({
    subject: `On the site again: ${facts.title}`,
    paragraphs: [`“${facts.title}” (${facts.when}) can be seen again.`, stands(facts)],
    ...leave,
  }),
  TOO_FEW_SEATS: ({ title, when, partySize }) => ({
    subject: `Too few places: ${title}`,
    paragraphs: [`“${title}” (${when}) now has fewer places than you need: you wanted ${people(partySize)}. You are therefore no longer on the waiting list. With fewer people you can register again.`],
    button: 'See the registration',
    footer: LINK,
  }),
  MOVED: (facts) => ({
    subject: `At another time: ${facts.title}`,
    paragraphs: [`“${facts.title}” takes place at another time. It begins on ${facts.when}${facts.end && ` and ends on ${facts.end}`}.`, stillSo(facts)],
    ...leave,
  }),
  ELSEWHERE: (facts) => ({
    subject: `At another place: ${facts.title}`,
    paragraphs: [`“${facts.title}” (${facts.when}) takes place elsewhere, or has another address to join.`, stillSo(facts)],
    ...leave,
  }),
  MESSAGE: ({ title, when, organisation, subject }) => ({
    subject: `${subject || 'Message from the organisation'}: ${title}`,
    paragraphs: [`${organisation || 'The organisation'} writes to you about your registration for “${title}” (${when}):`],
    button: 'See or cancel the registration',
    footer: LINK,
  }),
  REMINDER: ({ title, when, partySize }) => ({
    subject: `It is soon: ${title}`,
    paragraphs: [`You have ${people(partySize)} at “${title}”.`, `It begins on ${when}.`],
    button: 'See or cancel the registration',
    after: 'You cannot come after all? Please cancel: then somebody from the waiting list can.',
    footer: LINK,
  }),
};
