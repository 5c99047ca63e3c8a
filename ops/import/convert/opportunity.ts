import { Accessibility, AttendanceMode, Benefit, Commitment, LanguageCode, OpportunityKind, Requirement, TimeSlot } from '../../../services/opportunities/opportunity/opportunity.codes.ts';
import { MOST_INTERESTS } from '../../../services/organisations/list-import/merge-organisations.ts';
import { LIMITS, LOCALES, type ImportedOpportunity, type ImportedPlace } from '../imported-rows.ts';
import { stableId } from '../stable-id.ts';
import { markdownToText } from '../text/markdown.ts';
import { cutAtWord } from '../text/tidy.ts';
import type { ConvertContext } from './context.ts';
import { expiryOf } from './expiry.ts';
import type { FieldReader } from './field-reader.ts';
import { organisationSourceId } from './organisation.ts';
import { readPlace } from './place.ts';
import { code, codes, day, ids, moment, numberWithin } from './values.ts';

/** Skills that are kept. */
const MOST_SKILLS = 5;

/** The row's id within the source. @throws RowRefused when there is none */
export const opportunitySourceId = (reader: FieldReader): string => reader.requiredLine('id', LIMITS.sourceId);

/** @throws RowRefused when the row lacks id, title, organisation, or a place where one is needed */
export function toOpportunity(reader: FieldReader, context: ConvertContext): ImportedOpportunity {
  const { network, source } = context;
  const sourceId = opportunitySourceId(reader);
  const title = reader.requiredLine('opportunity.title', LIMITS.title);
  const description = reader.markdown('opportunity.description', LIMITS.description);
  const kind = code(reader, 'opportunity.kind', Object.values(OpportunityKind), 'VOLUNTEERING');
  const attendance = code(reader, 'opportunity.attendance', Object.values(AttendanceMode), 'ON_SITE');
  const textLanguage = code(reader, 'opportunity.textLanguage', LOCALES, context.country === 'DE' || context.country === 'AT' ? 'DE' : 'EN');
  const languages = codes(reader, 'opportunity.languages', Object.values(LanguageCode));
  return {
    id: stableId(network, source, 'opportunity', sourceId),
    organisationId: stableId(network, source, 'organisation', organisationSourceId(reader)),
    network, source, sourceId, kind, title, description, attendance, textLanguage,
    summary: reader.line('opportunity.summary', LIMITS.summary) ?? cutAtWord(markdownToText(description) || title, LIMITS.summary),
    interests: ids(reader, 'opportunity.interests', context.interests.find, MOST_INTERESTS),
    skills: ids(reader, 'opportunity.skills', context.skills.find, MOST_SKILLS),
    place: placeOf(reader, context, attendance),
    availability: codes(reader, 'opportunity.availability', Object.values(TimeSlot)),
    commitment: code(reader, 'opportunity.commitment', Object.values(Commitment), 'FEW_HOURS'),
    languages: languages.length > 0 ? languages : [textLanguage],
    ...agesOf(reader),
    accessibility: codes(reader, 'opportunity.accessibility', Object.values(Accessibility)),
    requirements: codes(reader, 'opportunity.requirements', Object.values(Requirement)),
    benefits: codes(reader, 'opportunity.benefits', Object.values(Benefit)),
    ...daysOf(reader),
    ...expiryOf(reader, kind, context.now),
    publishedAt: moment(reader, 'opportunity.publishedAt'),
  };
}

function placeOf(reader: FieldReader, context: ConvertContext, attendance: AttendanceMode): ImportedPlace | null {
  const { name, postalCode, region, latitude, longitude } = readPlace(reader, 'opportunity.place', context.country, context.findPlace);
  if (latitude !== null && longitude !== null) return { name: name ?? postalCode ?? '', postalCode, region, latitude, longitude };
  if (attendance === 'REMOTE') return null;
  return reader.refuse('opportunity.place', 'NO_PLACE', 'there are no coordinates and no known place, so nobody could find it by distance');
}

function agesOf(reader: FieldReader): { minimumAge: number | null; maximumAge: number | null } {
  const minimumAge = numberWithin(reader, 'opportunity.minimumAge', 0, 120, true);
  const maximumAge = numberWithin(reader, 'opportunity.maximumAge', 0, 120, true);
  if (minimumAge === null || maximumAge === null || minimumAge <= maximumAge) return { minimumAge, maximumAge };
  reader.warn('opportunity.maximumAge', 'AGES', 'the highest age is below the lowest; both were left out');
  return { minimumAge: null, maximumAge: null };
}

function daysOf(reader: FieldReader): { startsOn: string | null; endsOn: string | null } {
  const startsOn = day(reader, 'opportunity.startsOn');
  const endsOn = day(reader, 'opportunity.endsOn');
  if (startsOn === null || endsOn === null || startsOn <= endsOn) return { startsOn, endsOn };
  reader.warn('opportunity.endsOn', 'END_BEFORE', 'the end is before the beginning; the end was left out');
  return { startsOn, endsOn: null };
}
