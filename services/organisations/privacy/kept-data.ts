import { addressedTo, type KeptData } from '../../shared/kept-data.ts';

/**
 * What this subgraph keeps of people. The person goes last, since the others hang on it. Not in it: the marks by which unsubscribing lasts, from which no
 * address can be read.
 */
export const KEPT: readonly KeptData[] = [
  {
    table: 'sessions',
    title: { DE: 'Wo Sie angemeldet sind', EN: 'Where you are signed in' },
    whose: 't.person_id = who.id',
    columns: ['device', 'created_at', 'last_used_at', 'expires_at'],
    erase: 'row',
  },
  {
    table: 'external_accounts',
    title: { DE: 'Konten von anderswo, mit denen Sie sich anmelden', EN: 'Accounts of elsewhere with which you sign in' },
    whose: 't.person_id = who.id',
    columns: ['issuer', 'subject', 'created_at'],
    erase: 'row',
  },
  {
    table: 'sign_in_links',
    title: { DE: 'Links zum Anmelden', EN: 'Links to sign in' },
    whose: addressedTo('email'),
    columns: ['email', 'locale', 'return_to', 'created_at', 'expires_at', 'sent_at', 'used_at'],
    erase: 'row',
  },
  {
    table: 'invitations',
    title: { DE: 'Einladungen an Sie', EN: 'Invitations to you' },
    whose: addressedTo('email'),
    columns: ['organisation_id', 'email', 'role', 'locale', 'created_at', 'expires_at', 'sent_at', 'accepted_at'],
    erase: 'row',
  },
  {
    table: 'newsletter_subscriptions',
    title: { DE: 'Newsletter, die Sie bestellt haben', EN: 'Newsletters that you subscribed to' },
    whose: addressedTo('email'),
    columns: ['network_id', 'email', 'locale', 'field_ids', 'place_name', 'created_at', 'confirmed_at'],
    erase: 'row',
  },
  {
    table: 'reports',
    title: { DE: 'Was Sie der Koordination gemeldet haben', EN: 'What you reported to the coordination' },
    whose: 't.reporter_id = who.id',
    columns: ['kind', 'object_id', 'reason', 'comment', 'status', 'created_at', 'closed_at'],
    erase: { reporter_id: null, comment: null },
  },
  {
    table: 'memberships',
    title: { DE: 'Organisationen, für die Sie handeln', EN: 'Organisations that you act for' },
    whose: 't.person_id = who.id',
    columns: ['organisation_id', 'role', 'created_at'],
    erase: 'row',
  },
  {
    table: 'coordinators',
    title: { DE: 'Netzwerke, die Sie koordinieren', EN: 'Networks that you coordinate' },
    whose: 't.person_id = who.id',
    columns: ['network_id', 'created_at'],
    erase: 'row',
  },
  {
    table: 'decisions',
    title: { DE: 'Ihre Entscheidungen über Organisationen', EN: 'Your decisions about organisations' },
    whose: 't.decided_by = who.id',
    columns: ['organisation_id', 'step', 'words', 'decided_at'],
    erase: { decided_by: null },
  },
  {
    table: 'moderation_claims',
    title: { DE: 'Fälle der Koordination, die Sie gerade bearbeiten', EN: 'Cases of the coordination that you are working on' },
    whose: 't.person_id = who.id',
    columns: ['case_kind', 'matter_id', 'claimed_until'],
    erase: 'row',
  },
  {
    table: 'moderation_decisions',
    title: { DE: 'Ihre Entscheidungen über Angebote und Seiten', EN: 'Your decisions about offers and pages' },
    whose: 't.decided_by = who.id',
    columns: ['deed', 'title', 'reason', 'decided_at'],
    erase: { decided_by: null },
  },
  {
    table: 'moderation_decisions',
    title: { DE: 'Ihre Widersprüche gegen Entscheidungen', EN: 'Your objections to decisions' },
    whose: 't.objected_by = who.id',
    columns: ['deed', 'title', 'objection', 'objected_at'],
    erase: { objected_by: null },
  },
  {
    table: 'revisions',
    title: { DE: 'Texte Ihrer Netzwerke, die Sie gespeichert haben', EN: 'Texts of your networks that you saved' },
    whose: 't.saved_by = who.id',
    columns: ['kind', 'object_id', 'version', 'texts', 'saved_at'],
    erase: { saved_by: null },
  },
  {
    table: 'list_imports',
    title: { DE: 'Listen, die Sie in Ihre Netzwerke eingelesen haben', EN: 'Lists that you brought into your networks' },
    whose: 't.created_by = who.id',
    columns: ['network_id', 'name', 'file_name', 'state', 'created_at'],
    erase: { created_by: null },
  },
  {
    table: 'waiting_documents',
    title: { DE: 'Dateien, die Sie hochgeladen und noch nicht angehängt haben', EN: 'Files that you uploaded and have not attached yet' },
    whose: 't.person_id = who.id',
    columns: ['size', 'format', 'begun_at'],
    erase: 'row',
  },
  {
    table: 'idle_warnings',
    title: { DE: 'Warnungen, dass Ihr Konto bald gelöscht wird', EN: 'Warnings that your account will soon be erased' },
    whose: 't.person_id = who.id',
    columns: ['last_seen_on', 'days_before', 'warned_on'],
    erase: 'row',
  },
  {
    table: 'people',
    title: { DE: 'Ihr Konto', EN: 'Your account' },
    whose: 't.id = who.id',
    columns: ['id', 'email', 'name', 'locale', 'is_operator', 'created_at', 'last_seen_on'],
    erase: 'row',
  },
];
