import { RETENTION } from '../privacy/retention.ts';
import type { LegalPageKind } from './legal-page.codes.ts';

const [first, second] = RETENTION.warningDays;

/** The legal texts in English, see `defaultLegalText`. */
export const englishTexts: Readonly<Record<LegalPageKind, string>> = {
  IMPRINT: `## Who answers for this site

The postal address, the people who may act for the operator, and how to reach them quickly, stand on the website of the network, which is named below.

## Who answers for what stands here

Every organisation answers for its own offers and dates. The coordination of the network checks who stands behind an organisation; what was checked, and when, stands on its page.

Is something wrong, out of date or not all right? Please write to the organisation from its page, or to the network on its website.`,

  PRIVACY: `In short: whoever looks around leaves nothing behind. Whoever writes a message gives exactly what the organisation needs to answer.

## When you look around

- No cookies, no advertising, no counting of visitors.
- Everything comes from this server, typeface and icons too.
- What you search for stands in the address of the page, so that you can save it or pass it on. It is not kept with us.
- The place that you type in is looked up in a list on this server.

## When you write to an organisation

- We store your name, your e-mail address, your message and the language of the page.
- When you write without an account, you first get an e-mail with a link. Until you confirm, nobody else gets anything. Without confirmation within ${RETENTION.unconfirmedHours} hours everything is erased.
- When you have confirmed, the organisation gets your message, your name and your e-mail address, so that it can answer you. It may use them for nothing else; you have agreed to that, and nothing more (Article 6 (1) (a) GDPR).
- When you write with an account, you answer each other on this site, and your e-mail address stays with us.
- The message then stays stored here, so that it is certain to arrive, until you ask for it to be erased.
- What you type stays in the memory of this browser tab until you close it, so that nothing is lost by a reload.

## When you ask for a newsletter

- We store your e-mail address, the language and what you choose for it: fields and a place. It serves the newsletter only, and the coordinators do not see it.
- Without an account you confirm your address first; otherwise everything is erased. Nobody learns whether you open an issue or follow a link.
- Each issue ends it with one click. A month later at the latest your address is erased (Article 6 (1) (a) GDPR).

## When you offer help in a crisis

- We store with what, near which place and when you can help, your name, your e-mail address, the language and, if you like, your telephone number.
- You confirm your address first; otherwise everything is erased. Then the coordination of the network sees your offer, but not your address: it learns that only when you answer a mail. Nobody else sees it.
- The link in each mail changes the offer or withdraws it; then it is erased at once, else 30 days after the end of the crisis (Article 6 (1) (a) GDPR).

## When you have an account

- We store your e-mail address, your language, the name that you give, and which organisation you act for. Anything else, such as interests and times, you tell us if you like.
- To sign you in we set one single cookie. It serves to recognise you and nothing else, and ends when you sign out or have not been here for ${RETENTION.sessionDays} days.
- If this site offers to sign in with an account that you have elsewhere, with your town for example, and you do: we receive its identifier and your e-mail address, no password. We keep the identifier to recognise you. Whoever keeps the account learns that you sign in here. Meanwhile, for ten minutes at most, a second cookie holds the steps together.
- An account that nobody uses for ${RETENTION.idleMonths} months is erased. We write to you ${first} and ${second} days before.
- The basis is the use that you ask us for (Article 6 (1) (b) GDPR).

## How we keep robots away

Your browser works out a small sum before sending. Nobody watches you for that, and no other company is involved.

In addition we count how many messages come from one connection, from one e-mail address and to one organisation within an hour. For this only a scrambled value is kept, from which neither can be read back.

## Your rights

You may know what is stored about you, have it corrected or erased, take your consent back, and complain to the data protection authority.

With an account you do that at once: under [My data](/en/account/data) you download everything that we keep about you, and erase your account. Conversations stay with the organisation as a record, but without your name, your address and your words. Traces in the queue of mails are gone a day later at most; names and addresses never stand there.

Without an account, please turn to the operator of this site; who it is stands in the [imprint](/en/imprint). What the organisation has received by mail, it can erase itself: please write to it as well.`,

  ACCESSIBILITY: `This site is meant to be usable for everybody. Our measure is WCAG 2.2, level AA.

## What we do for it

- Every page works by keyboard, and the focus can always be seen.
- Contrasts are computed, also for the colours that a network chooses itself. The typeface is made for people who see badly.
- Pages can be enlarged and adapt to narrow screens, to dark display and to the wish for less motion.
- Searching and reading work without JavaScript too.
- With every change to the software a machine looks for known barriers on the pages.

## What is not there yet

- The map cannot be grasped with a screen reader. Everything that it shows stands in the list beside it.
- We cannot check all texts and pictures that organisations put in. Some are there in one language only.
- There is no sign language and no easy-to-read version yet.
- So far machines and we ourselves have checked, nobody independent.

## Reporting a barrier

Please tell the operator of this site; who it is stands in the [imprint](/en/imprint). If that does not help, you may turn to the arbitration or enforcement body of your state.`,
};
