import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

interface DeedGroup {
  readonly name: MessageDescriptor;
  /** The actions of the log that belong to it. */
  readonly actions: readonly string[];
}

/** What was done, by kind, in the order in which to offer it. */
export const DEED_GROUPS: Readonly<Record<string, DeedGroup>> = {
  verification: {
    name: msg`Organisations`,
    actions: ['checked', 'check-lapsed', 'verified', 'asked-back', 'rejected', 'suspended', 'reinstated', 'resubmitted', 'answered', 'looked-after', 'taken-over'].map((deed) => `organisation.${deed}`),
  },
  moderation: {
    name: msg`Moderation and reports`,
    actions: [
      'content.reported', 'report.closed', 'text.flagged',
      ...['claimed', 'released', 'kept', 'asked-to-change', 'taken-down', 'passed-on', 'taken-back', 'upheld', 'objected'].map((deed) => `moderation.${deed}`),
    ],
  },
  offers: {
    name: msg`Offers and dates`,
    actions: [
      ...['submitted', 'published', 'closed', 'reopened', 'volunteer-invited'].map((deed) => `opportunity.${deed}`), 'event.published', 'event.cancelled',
      'help-request.taken', 'help-request.renewed', 'help-request.erased',
      ...['made', 'changed', 'withdrawn', 'written-to', 'placed', 'reopened', 'erased'].map((deed) => `help-offer.${deed}`), 'list.taken', 'list.undone', 'list.kept', 'list.no-longer-kept',
    ],
  },
  network: {
    name: msg`Texts of the network`,
    actions: [
      'network.created', 'network.changed', 'agency.changed', 'answer.saved', 'answer.deleted', 'home-page.changed', 'links.changed',
      ...['began', 'changed', 'ended'].map((deed) => `crisis.${deed}`),
      ...['news', 'guide', 'project'].flatMap((kind) => ['published', 'scheduled', 'withdrawn', 'deleted'].map((deed) => `${kind}.${deed}`)),
      ...['guide', 'project'].flatMap((kind) => ['document-added', 'document-removed', 'documents-arranged'].map((deed) => `${kind}.${deed}`)),
      'project.partners-changed',
      ...['scheduled', 'called-back', 'sent'].map((deed) => `newsletter.${deed}`),
    ],
  },
};
