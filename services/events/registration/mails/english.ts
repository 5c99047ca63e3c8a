import type { TextsOfMails } from './texts.ts';

const people = (count: number) => (count === 1 ? 'one place' : `${count} places`);
const LINK = 'This mail belongs to your registration. The link is yours alone: whoever has it can see the registration and cancel it.';

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
    paragraphs: [`“${title}” (${when}) is booked up. You are number ${place} on the waiting list.`, 'When something becomes free and it is your turn, we write to you. The offer then holds for 24 hours.'],
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
  MOVED: ({ title, when, partySize }) => ({
    subject: `At another time: ${title}`,
    paragraphs: [`“${title}” takes place at another time. It now begins on ${when}.`, `You still have ${people(partySize)}. The date comes with this mail as an entry for your calendar, at its new time.`],
    button: 'See or cancel the registration',
    after: 'You cannot come then? Please cancel: then somebody from the waiting list can.',
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
