import { Side } from '../../inquiry/inquiry.codes.ts';
import type { Language, MailSource } from './mail-words.ts';

const about = ({ facts: { opportunityTitle: title } }: MailSource) => (title ? ` about “${title}”` : '');
const toPerson = ({ facts, site }: MailSource) => `You get this mail because you wrote to ${facts.organisationName} on ${site}. Your e-mail address stays between us.`;
const toOrganisation = ({ facts, site }: MailSource) => `You get this mail because ${facts.organisationName} is listed on ${site}.`;
const SIMILAR = 'Perhaps one of these offers suits you too:';

/** The mails in English. */
export const ENGLISH: Language = {
  NEW_MESSAGE: (source) => {
    const { facts } = source;
    const fromPerson = facts.sender === Side.PERSON;
    const from = fromPerson ? facts.personName : facts.organisationName;
    return {
      subject: `New message from ${from}${facts.opportunityTitle ? `: ${facts.opportunityTitle}` : ''}`,
      heading: 'You have a new message',
      opening: `${from} writes to you${about(source)}:`,
      button: 'Read and answer',
      closing: 'Please answer on the page and not to this mail. We tell you of further messages once you have read this one.',
      footer: fromPerson ? toOrganisation(source) : toPerson(source),
    };
  },
  COMMITTED: (source) => ({
    subject: `You are in: ${source.facts.opportunityTitle ?? source.facts.organisationName}`,
    heading: 'How good that you join in',
    opening: `${source.facts.organisationName} looks forward to you${about(source)}. Thank you for giving your time!`,
    button: 'See the conversation',
    closing: 'Everything else you settle with each other on the page.',
    footer: toPerson(source),
  }),
  DECLINED: (source) => ({
    subject: `Answer from ${source.facts.organisationName}`,
    heading: 'This time it does not fit',
    opening: `${source.facts.organisationName} thanks you warmly for your interest${about(source)}. This time it does not fit. That says nothing about you: often the place is taken already, or the time is another one.`,
    button: 'See the conversation',
    similar: SIMILAR,
    footer: toPerson(source),
  }),
  CLOSED: (source) => ({
    subject: `Conversation ended: ${source.facts.opportunityTitle ?? source.facts.organisationName}`,
    heading: 'The conversation has ended',
    opening: `${source.facts.organisationName} has ended the conversation with you${about(source)}. You can still read it.`,
    button: 'See the conversation',
    footer: toPerson(source),
  }),
  WITHDRAWN: (source) => ({
    subject: `Inquiry withdrawn: ${source.facts.personName}`,
    heading: 'An inquiry was withdrawn',
    opening: `${source.facts.personName} has withdrawn the inquiry${about(source)}. There is nothing for you to do.`,
    button: 'See the conversation',
    footer: toOrganisation(source),
  }),
  REMINDER_3: (source) => ({
    subject: `${source.facts.personName} is waiting for your answer`,
    heading: 'Somebody is waiting for your answer',
    opening: `Three days ago ${source.facts.personName} wrote to you${about(source)}. One short sentence is enough, even if you do not know anything for certain yet.`,
    button: 'Answer now',
    closing: 'You have answered in another way already? Then please say so on the page with “Answered already”.',
    footer: toOrganisation(source),
  }),
  REMINDER_7: (source) => ({
    subject: `${source.facts.personName} has been waiting for a week`,
    heading: 'Somebody has been waiting for a week',
    opening: `${source.facts.personName} wrote to you${about(source)} a week ago. Please answer, even if it is a no. After this we do not remind you again.`,
    button: 'Answer now',
    closing: 'You have answered in another way already? Then please say so on the page with “Answered already”.',
    footer: toOrganisation(source),
  }),
  STILL_WAITING: (source) => ({
    subject: `No answer from ${source.facts.organisationName} yet`,
    heading: 'No answer yet',
    opening: `${source.facts.organisationName} has not answered your inquiry${about(source)} here yet, although we reminded them twice. We are sorry. If you have had the answer in another way, all is well.`,
    button: 'See the conversation',
    closing: 'Your inquiry stays open. You can also withdraw it there.',
    similar: SIMILAR,
    footer: toPerson(source),
  }),
};
