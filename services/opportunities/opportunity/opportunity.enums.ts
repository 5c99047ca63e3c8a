import { registerEnumType } from 'type-graphql';
import {
  Accessibility,
  AttendanceMode,
  Benefit,
  Commitment,
  LanguageCode,
  MatchReasonKind,
  OpportunityKind,
  OpportunityOrder,
  OpportunityStatus,
  RelaxableFilter,
  Requirement,
  TimeSlot,
} from './opportunity.codes.ts';

registerEnumType(OpportunityKind, { name: 'OpportunityKind', description: 'Volunteering, neighbourly help for one person, or members wanted.' });
registerEnumType(OpportunityStatus, { name: 'OpportunityStatus', description: 'Where a posting stands in its life; only PUBLISHED ones are found.' });
registerEnumType(AttendanceMode, { name: 'AttendanceMode', description: 'On site, remote, or some of both.' });
registerEnumType(Commitment, { name: 'Commitment', description: 'How much time it takes: once, weekly or monthly, hours or days.' });
registerEnumType(TimeSlot, { name: 'TimeSlot', description: 'A third of a weekday: morning 6 to 12, afternoon 12 to 18, evening 18 to 24.' });
registerEnumType(LanguageCode, { name: 'LanguageCode', description: 'ISO 639-1 in capitals; SIGN is German Sign Language.' });
registerEnumType(Accessibility, { name: 'Accessibility', description: 'Support that is there for taking part.' });
registerEnumType(Requirement, { name: 'Requirement', description: 'What volunteers bring or get before they begin.' });
registerEnumType(Benefit, { name: 'Benefit', description: 'What the organisation gives its volunteers.' });
registerEnumType(OpportunityOrder, { name: 'OpportunityOrder', description: 'By score, by distance, or by date of publication.' });
registerEnumType(MatchReasonKind, { name: 'MatchReasonKind', description: 'A part of the score.' });
registerEnumType(RelaxableFilter, { name: 'RelaxableFilter', description: 'A filter that may be dropped to find more.' });
