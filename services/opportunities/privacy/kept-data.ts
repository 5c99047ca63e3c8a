import { addressedTo, type KeptData } from '../../shared/kept-data.ts';

/** What stands in an organisation's record in the place of somebody who has gone. */
export const GONE = { name: 'Gelöschte Person', text: '(gelöscht)' } as const;

const MINE = `(t.person_id = who.id OR ${addressedTo('email')})`;
const UNCONFIRMED = `t.status = 'UNCONFIRMED' AND ${MINE}`;
const THREAD = `t.status <> 'UNCONFIRMED' AND ${MINE}`;
const OF_THREAD = `t.inquiry_id IN (SELECT t.id FROM inquiries t WHERE ${THREAD})`;
const INQUIRY = ['id', 'opportunity_id', 'organisation_id', 'name', 'email', 'locale', 'status', 'created_at', 'confirmed_at', 'answered_at', 'ended_at'];

/** An inquiry that has reached an organisation stays with it as a record, closed and without name, address and words. Parts go before the thread by which they are found. */
const THREADS: readonly KeptData[] = [
  { table: 'inquiries', title: { DE: 'Noch nicht bestätigte Anfragen', EN: 'Messages not yet confirmed' }, whose: UNCONFIRMED, columns: INQUIRY, erase: 'row' },
  {
    table: 'inquiry_mails',
    title: { DE: 'E-Mails zu Ihren Gesprächen', EN: 'Mails about your conversations' },
    whose: OF_THREAD,
    columns: ['inquiry_id', 'kind', 'planned_at', 'sent_at'],
    erase: 'row',
  },
  {
    table: 'messages',
    title: { DE: 'Was Sie in Gesprächen geschrieben haben', EN: 'What you wrote in conversations' },
    whose: `t.sender = 'PERSON' AND ${OF_THREAD}`,
    columns: ['inquiry_id', 'body', 'sent_at', 'read_at'],
    erase: { body: GONE.text, idempotency_key: null },
  },
  {
    table: 'messages',
    title: { DE: 'Was Ihnen geantwortet wurde', EN: 'What you were answered' },
    whose: `t.sender = 'ORGANISATION' AND ${OF_THREAD}`,
    columns: ['inquiry_id', 'body', 'sent_at', 'read_at'],
    erase: {},
  },
  {
    table: 'inquiries',
    title: { DE: 'Gespräche, die noch laufen', EN: 'Conversations under way' },
    whose: `t.status IN ('OPEN', 'ANSWERED', 'COMMITTED') AND ${MINE}`,
    columns: [],
    erase: { status: 'CLOSED', ended_by: 'PERSON', ended_at: 'now' },
  },
  {
    table: 'inquiries',
    title: { DE: 'Ihre Anfragen an Organisationen', EN: 'Your messages to organisations' },
    whose: THREAD,
    columns: INQUIRY,
    erase: { name: GONE.name, email: '', person_id: null, thread_token_hash: null, idempotency_key: null },
  },
];

/**
 * What this subgraph keeps of people. Not in it: the marks by which unsubscribing lasts, from which no address can be read, and the
 * organisations' own words, which are theirs.
 */
export const KEPT: readonly KeptData[] = [
  {
    table: 'volunteer_profiles',
    title: { DE: 'Ihr Profil', EN: 'Your profile' },
    whose: 't.person_id = who.id',
    columns: ['interest_ids', 'skill_ids', 'languages', 'availability', 'commitment', 'attendance', 'place_name', 'postal_code', 'radius_km', 'age_group', 'is_findable', 'display_name', 'email', 'locale', 'changed_at'],
    erase: 'row',
  },
  {
    table: 'volunteer_invitations',
    title: { DE: 'Einladungen von Organisationen', EN: 'Invitations from organisations' },
    whose: 't.person_id = who.id',
    columns: ['opportunity_id', 'organisation_id', 'name', 'email', 'locale', 'message', 'status', 'invited_at', 'answered_at', 'inquiry_id'],
    erase: { person_id: null, name: GONE.name, email: '', message: GONE.text, token_hash: null },
  },
  {
    table: 'favourites',
    title: { DE: 'Was Sie sich gemerkt haben', EN: 'What you have kept' },
    whose: 't.person_id = who.id',
    columns: ['opportunity_id', 'added_at'],
    erase: 'row',
  },
  {
    table: 'alert_matches',
    title: { DE: 'Was Ihnen zu Ihren Suchen gemeldet wurde', EN: 'What you were told for your searches' },
    whose: `t.saved_search_id IN (SELECT t.id FROM saved_searches t WHERE ${MINE})`,
    columns: ['saved_search_id', 'opportunity_id', 'matched_at'],
    erase: 'row',
  },
  {
    table: 'saved_searches',
    title: { DE: 'Ihre gemerkten Suchen', EN: 'Your saved searches' },
    whose: MINE,
    columns: ['name', 'email', 'criteria', 'query', 'frequency', 'ends_on', 'created_at', 'confirmed_at', 'paused_at', 'last_alert_at'],
    erase: 'row',
  },
  {
    table: 'help_offer_letters',
    title: { DE: 'Was Ihnen zu Ihrem Hilfsangebot geschrieben wurde', EN: 'What you were written about your offer of help' },
    whose: `t.offer_id IN (SELECT t.id FROM help_offers t WHERE ${addressedTo('email')})`,
    columns: ['message', 'written_at', 'sent_at'],
    erase: 'row',
  },
  {
    table: 'help_offers',
    title: { DE: 'Ihre Hilfsangebote in einer Krise', EN: 'Your offers of help in a crisis' },
    whose: addressedTo('email'),
    columns: ['name', 'email', 'phone', 'words', 'interest_ids', 'place_name', 'postal_code', 'availability', 'locale', 'created_at', 'confirmed_at', 'placed_at'],
    erase: 'row',
  },
  {
    table: 'help_offer_letters',
    title: { DE: 'Was Sie als Koordination an Helfende geschrieben haben', EN: 'What you wrote to helpers as a coordinator' },
    whose: 't.sender_id = who.id',
    columns: ['message', 'sender_name', 'reply_to', 'written_at', 'sent_at'],
    erase: { sender_id: null, sender_name: null, reply_to: null },
  },
  ...THREADS,
];
