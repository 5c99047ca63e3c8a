import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { NetworkFiguresQuery } from '../../generated/graphql.ts';
import { eventKindLabels } from '../../shared/labels/event-labels.ts';
import { opportunityKindLabels } from '../../shared/labels/opportunity-labels.ts';
import { organisationKindLabels } from '../../shared/labels/organisation-labels.ts';
import { CHAPTERS } from './figure-definitions.ts';
import type { Group, Statistics } from './figures.ts';

/** One column of figures by groups. */
export interface GroupColumn {
  readonly label: string;
  readonly groups: readonly Group[] | null | undefined;
}

/** Figures side by side by something: a field, a place, a kind. */
export interface Grouping {
  readonly id: 'by-field' | 'by-place' | 'by-kind' | 'by-posting' | 'by-event';
  readonly heading: string;
  /** What a group is. */
  readonly by: string;
  readonly columns: readonly GroupColumn[];
  /** What a key is called; that of what belongs nowhere is empty. */
  readonly nameOf: (key: string) => string;
}

const COMPARED = [
  ['liveOpportunities', CHAPTERS.opportunities.liveOpportunities.label],
  ['seekers', CHAPTERS.searches.seekers.label],
  ['inquiries', CHAPTERS.inquiries.inquiries.label],
  ['verifiedOrganisations', CHAPTERS.organisations.verifiedOrganisations.label],
  ['heldEvents', CHAPTERS.events.heldEvents.label],
  ['takenSeats', CHAPTERS.events.takenSeats.label],
] as const;

/** All groupings of the statistics of a network, in the order of the page. */
export function groupingsOf(statistics: Statistics, interests: NetworkFiguresQuery['interests'], i18n: I18n): Grouping[] {
  const fieldNames = new Map(interests.map(({ id, label }) => [id, label]));
  const compared = (part: 'byField' | 'byPlace'): GroupColumn[] => COMPARED.map(([name, label]) => ({ label: i18n._(label), groups: statistics[name]?.[part] }));
  const kind = (label: MessageDescriptor, figure: { readonly byKind: readonly Group[] } | null | undefined): GroupColumn => ({ label: i18n._(label), groups: figure?.byKind });
  const named = (labels: Readonly<Record<string, MessageDescriptor>>) => (key: string) => (labels[key] ? i18n._(labels[key]) : key);
  const { liveOpportunities, inquiries, heldEvents, takenSeats, verifiedOrganisations } = statistics;
  return [
    { id: 'by-field', heading: i18n._(msg`By field of engagement: what is offered, what people ask for`), by: i18n._(msg`Field of engagement`), columns: compared('byField'), nameOf: (key) => fieldNames.get(key) ?? key },
    { id: 'by-place', heading: i18n._(msg`By place`), by: i18n._(msg`Place`), columns: compared('byPlace'), nameOf: String },
    { id: 'by-kind', heading: i18n._(msg`By kind of organisation`), by: i18n._(msg`Kind of organisation`), nameOf: named(organisationKindLabels), columns: [kind(CHAPTERS.organisations.verifiedOrganisations.label, verifiedOrganisations)] },
    {
      id: 'by-posting', heading: i18n._(msg`By kind of posting`), by: i18n._(msg`Kind of posting`), nameOf: named(opportunityKindLabels),
      columns: [kind(CHAPTERS.opportunities.liveOpportunities.label, liveOpportunities), kind(CHAPTERS.inquiries.inquiries.label, inquiries)],
    },
    {
      id: 'by-event', heading: i18n._(msg`By kind of event`), by: i18n._(msg`Kind of event`), nameOf: named(eventKindLabels),
      columns: [kind(CHAPTERS.events.heldEvents.label, heldEvents), kind(CHAPTERS.events.takenSeats.label, takenSeats)],
    },
  ];
}
