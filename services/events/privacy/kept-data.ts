import { addressedTo, type KeptData } from '../../shared/kept-data.ts';

const MINE = `(t.person_id = who.id OR ${addressedTo('email')})`;

/**
 * What this subgraph keeps of people. Registrations go as whole rows: the seats that they held are free then, by themselves, and the mails about them go
 * along. Not in it: the marks by which an address gets no more reminders, from which no address can be read; they last, also for later registrations.
 */
export const KEPT: readonly KeptData[] = [
  {
    table: 'personal_calendars',
    title: { DE: 'Ihr Kalender mit geheimer Adresse', EN: 'Your calendar with a secret address' },
    whose: MINE,
    columns: ['person_id', 'email', 'created_at'],
    erase: 'row',
  },
  {
    table: 'attendances',
    title: { DE: 'Ihre Teilnahmen und Bescheinigungen', EN: 'What you came to, and certificates' },
    whose: `t.registration_id IN (SELECT t.id FROM registrations t WHERE ${MINE})`,
    columns: ['registration_id', 'attended', 'minutes', 'recorded_at', 'certificate_code', 'issued_at'],
    erase: 'row',
  },
  {
    table: 'event_messages',
    title: { DE: 'Was Sie für Organisationen an Angemeldete geschrieben haben', EN: 'What you wrote for organisations to those who registered' },
    whose: 't.written_by = who.id',
    columns: ['event_id', 'shift_id', 'waiting_too', 'subject', 'text', 'recipient_count', 'created_at'],
    // What was written to many stays with the organisation that said it, as its answers in conversations do; who wrote it is gone.
    erase: { written_by: null, idempotency_key: null },
  },
  {
    table: 'registration_mails',
    title: { DE: 'E-Mails zu Ihren Anmeldungen', EN: 'Mails about your registrations' },
    whose: `t.registration_id IN (SELECT t.id FROM registrations t WHERE ${MINE})`,
    columns: ['registration_id', 'kind', 'planned_at', 'sent_at'],
    erase: 'row',
  },
  {
    table: 'registrations',
    title: { DE: 'Ihre Anmeldungen zu Terminen', EN: 'Your registrations for events' },
    whose: MINE,
    columns: ['id', 'event_id', 'shift_id', 'name', 'email', 'locale', 'party_size', 'answers', 'status', 'created_at', 'confirmed_at', 'offered_until', 'ended_at'],
    erase: 'row',
  },
];
