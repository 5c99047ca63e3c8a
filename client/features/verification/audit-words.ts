import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

const actions: Readonly<Record<string, MessageDescriptor>> = {
  'organisation.checked': msg`noted a check`,
  'organisation.check-lapsed': msg`a check has run out`,
  'organisation.verified': msg`vouched for`,
  'organisation.asked-back': msg`asked back`,
  'organisation.rejected': msg`not accepted`,
  'organisation.suspended': msg`suspended`,
  'organisation.reinstated': msg`brought back`,
  'organisation.resubmitted': msg`handed in again`,
  'organisation.answered': msg`answered the question`,
  'opportunity.submitted': msg`handed in, waits for the verification`,
  'opportunity.published': msg`published`,
  'opportunity.closed': msg`closed`,
  'opportunity.reopened': msg`published again`,
  'opportunity.volunteer-invited': msg`invited a volunteer`,
  'help-request.taken': msg`took a help request by telephone`,
  'help-request.erased': msg`a help request was erased`,
  'network.created': msg`made the network`,
  'network.changed': msg`changed texts or colours of the network`,
  'news.published': msg`published news`,
  'news.scheduled': msg`set the time at which news will be published`,
  'news.withdrawn': msg`took news back`,
  'news.deleted': msg`deleted news`,
  'guide.published': msg`published a guide`,
  'guide.scheduled': msg`set the time at which a guide will be published`,
  'guide.withdrawn': msg`took a guide back`,
  'guide.deleted': msg`deleted a guide`,
  'project.published': msg`published a project`,
  'project.scheduled': msg`set the time at which a project will be published`,
  'project.withdrawn': msg`took a project back`,
  'project.deleted': msg`deleted a project`,
  'home-page.changed': msg`arranged the page of the network`,
  'links.changed': msg`changed the links of the network`,
  'list.taken': msg`brought a list in`,
  'list.undone': msg`took a list back`,
  'legal-page.changed': msg`changed a legal page`,
  'person.erased': msg`an account was erased`,
  'content.reported': msg`something was reported`,
  'report.closed': msg`closed a report`,
  'text.flagged': msg`a conspicuous text came into the queue`,
  'moderation.claimed': msg`took a case of the queue`,
  'moderation.released': msg`gave a case back`,
  'moderation.kept': msg`looked at it and left it as it is`,
  'moderation.asked-to-change': msg`asked to change it`,
  'moderation.taken-down': msg`took it down`,
  'moderation.passed-on': msg`passed it on to somebody else`,
  'moderation.taken-back': msg`took a decision back`,
  'moderation.upheld': msg`upheld a decision`,
  'moderation.objected': msg`objected to a decision`,
};

/** What a line of the audit log says was done; an action that is not known here is shown by its name. */
export function actionInWords(action: string, i18n: I18n): string {
  const known = actions[action];
  return known ? i18n._(known) : action;
}
