import type { TypeAccess } from './rules.ts';

/** The part of the table (see access-table.ts) about events, series, registrations and attendances. */
export const EVENT_ACCESS: Readonly<Record<string, TypeAccess>> = {
  Event: {
    anyone: `id slug kind status title summary description startsAt endsAt timeZone allDay attendance venue onlineUrl capacity cancellationReason sequence updatedAt address
      openEnd targetGroup certificate costs provider questions version recurrence
      interests organisation opportunity nearby series movedFrom seatsLeft waitingCount ownRegistration shifts`,
    member: 'calendar registrations messages recipientCount',
  },
  EventQuestion: { anyone: 'id prompt kind options required' },
  EventSeries: { anyone: 'id startsAt timeZone allDay rule exceptDates title upcomingCount upcomingEvents isWrittenHere' },
  Registration: { 'person or member': 'id name partySize answers status offeredUntil createdAt place event attendance shift otherShifts' },
  RegistrationAnswer: { 'person or member': 'questionId prompt kind value' },
  EventMessageConnection: { member: 'edges nodes pageInfo totalCount' },
  EventMessageEdge: { member: 'cursor node' },
  EventMessage: { member: 'id subject text waitingToo shift recipientCount createdAt' },
  WriteToRegisteredPayload: { member: 'message' },
  EventShift: { anyone: 'id title note startsAt endsAt capacity seatsLeft waitingCount ownRegistration sequence' },
  Attendance: { 'person or member': 'attended hours recordedAt certificateCode' },
  AttendanceRecord: { 'signed in': 'hours count registrations' },
  RecordAttendancePayload: { member: 'registration' },
  IssueCertificatePayload: { person: 'code' },
  Certificate: { anyone: 'code personName eventTitle startsAt endsAt timeZone place hours issuedAt organisation' },
  RegistrationConnection: { 'signed in': 'edges nodes pageInfo totalCount' },
  RegistrationEdge: { 'person or member': 'cursor node' },
  RegisterForEventPayload: { anyone: 'status', person: 'registration registrations' },
  ConfirmRegistrationPayload: { anyone: 'registration registrations linkToken' },
  RegistrationPayload: { person: 'registration' },
  PersonalCalendar: { person: 'token createdAt registrations' },
  SetPersonalCalendarPayload: { person: 'calendar' },
  CalendarSource: { member: 'id name address refreshes lastReadAt nextReadAt problem isPaused lastImport' },
  CalendarImport: { member: 'id name address state problem report createdAt' },
  CalendarReport: { member: 'entries isWhole dates rows rowsNotListed' },
  CalendarImportRow: { member: 'outcome line title startsAt timeZone allDay isSeries dates reason property message' },
  CalendarDates: { member: 'created updated moved cancelled removed kept unchanged' },
  CalendarImportPayload: { member: 'import' }, RemoveCalendarPayload: { member: 'id' },
  NearbyEvent: { anyone: 'distanceKm event' }, EventDay: { anyone: 'day totalCount events' },
};
