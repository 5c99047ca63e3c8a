import type { GuideStarter } from './guide-starter.ts';

/** Facts: see NOTICE. What differs from town to town is left for the coordination to add. */
export const ENGLISH_GUIDES: readonly Omit<GuideStarter, 'language'>[] = [
  {
    key: 'volunteer-card',
    title: 'Volunteer card (Ehrenamtskarte)',
    summary: 'Whoever volunteers regularly gets discounts in many places. What the card is and how to get one.',
    body: `## What the card is

With a volunteer card, the German states and their towns thank people who give a good deal of their time. Showing it saves money, for instance in swimming pools, museums or at events.

## Who gets it

Each state sets its own conditions. Usually

- you have volunteered for some time, several hours a week on average,
- you receive no more for it than what you spent,
- your work serves the common good.

Some states also have a card for long service, and easier conditions for young people.

## How to apply

1. Ask your town whether it takes part and which conditions hold.
2. Have your organisation confirm your work on the form.
3. Hand the form in at your town. The card is valid for a limited time and can be applied for again.`,
  },
  {
    key: 'insurance',
    title: 'Insured as a volunteer',
    summary: 'Accident and liability: which cover there is anyway, and what to ask before you begin.',
    body: `## If something happens to you

In many fields volunteers are covered by the **statutory accident insurance** without doing anything: for instance in welfare, in health care, in rescue services, and when they work for towns or churches (§ 2 (1) nos. 9, 10 and 12 SGB VII). Elected volunteers of charitable clubs can insure themselves (§ 6 SGB VII).

For everybody else many states have concluded group contracts, which step in where there is no other cover.

## If you cause damage

- Clubs mostly insure their members by a **club liability insurance**.
- A **private liability insurance** often pays for voluntary work too, but not always. Ask yours.
- Board members and members who work for their club unpaid or for a small allowance are liable to it only for intent and gross negligence (§§ 31a and 31b BGB).

## What to ask before you begin

1. Through whom am I insured if I have an accident?
2. Is there a liability insurance that covers me?
3. What if I drive my own car?

Tell the organisation about an accident at once, and tell the doctor that it happened while volunteering.`,
  },
  {
    key: 'certificate-of-good-conduct',
    title: 'Certificate of good conduct (Führungszeugnis)',
    summary: 'Whoever works with children or young people is often asked for it. For volunteers it is usually free.',
    body: `## When it is asked for

For work with children and young people, organisations ask for an **extended certificate of good conduct**, depending on the kind, length and closeness of the contact (§ 72a SGB VIII, § 30a BZRG). Others may wish to see one too.

## How to get it

1. The organisation gives you a **written request**. In it, it confirms that the conditions are met and that you are a volunteer.
2. With it you apply at the registration office of your town, or with the online function of your identity card at the Federal Office of Justice (Bundesamt für Justiz).
3. Ask to be **freed of the fee**: it is usually waived for volunteers of charitable bodies.
4. The certificate comes to you by post. You show it to the organisation.

## What the organisation may keep

In child and youth welfare only that it has seen it, the date of the certificate, and whether there is a conviction that matters (§ 72a (5) SGB VIII). The certificate itself is yours.`,
  },
  {
    key: 'found-a-club',
    title: 'How to found a club (Verein)',
    summary: 'From the idea to the register in six steps: articles, meeting, notary, tax office.',
    body: `## Do you need a club?

For a single plan an informal group is often enough, or you join a club that is there. A registered club (eingetragener Verein) is worth it if you want to take in money, sign contracts or issue receipts for donations in the long run.

## The articles

They state at least the purpose, the name and the seat, and that the club shall be registered (§ 57 BGB). They should also say how members join and leave, what they pay, and how the board and the general meeting work (§ 58 BGB). To be recognised as charitable, take over the wording of the model articles of the tax code (annex 1 to § 60 AO).

## Step by step

1. Draft the articles and have the **tax office** look at them first.
2. Invite people to the **founding meeting**. Registration takes seven members (§ 56 BGB).
3. Decide on the articles, elect the board, write minutes. At least seven members sign the articles (§ 59 BGB).
4. The board applies to the **register of associations**; the signatures are publicly certified (§ 77 BGB).
5. Apply to the tax office to be recognised as charitable (§ 60a AO).
6. Open an account, see to insurance, and register with us.`,
  },
];
