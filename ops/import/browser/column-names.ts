import type { ListField } from '../../../services/organisations/list-import/list-import.codes.ts';
import { wordsOf } from '../mapping/words.ts';

/** What the columns of lists are called, most telling first; compared as words, without regard to case and punctuation. */
const NAMES: Readonly<Record<ListField, readonly string[]>> = {
  ROW_ID: ['id', 'nr', 'nummer', 'lfd nr', 'laufende nummer', 'kennung', 'no', 'number'],
  ORGANISATION_NAME: ['organisation', 'verein', 'vereinsname', 'name des vereins', 'name der organisation', 'träger', 'einrichtung', 'initiative', 'anbieter', 'organization', 'club', 'name', 'bezeichnung'],
  ORGANISATION_KIND: ['organisationsart', 'rechtsform', 'organisationsform', 'vereinsart', 'type of organisation', 'form'],
  ORGANISATION_PURPOSE: ['zweck', 'vereinszweck', 'satzungszweck', 'purpose', 'ziel'],
  ORGANISATION_DESCRIPTION: ['beschreibung des vereins', 'über uns', 'vereinsbeschreibung', 'about', 'selbstdarstellung'],
  ORGANISATION_INTERESTS: ['sparte', 'sparten', 'kategorie des vereins', 'tätigkeitsfeld', 'tätigkeitsbereich', 'arbeitsfeld'],
  WEBSITE: ['website', 'webseite', 'homepage', 'internet', 'internetseite', 'web', 'url', 'www', 'internetadresse'],
  EMAIL: ['e mail', 'email', 'mail', 'e mail adresse', 'mailadresse', 'kontakt e mail'],
  FOUNDED_IN: ['gründungsjahr', 'gegründet', 'gegründet in', 'founded', 'founded in'],
  STREET: ['straße', 'strasse', 'straße hausnummer', 'straße und hausnummer', 'anschrift', 'street', 'street address'],
  POSTAL_CODE: ['plz', 'postleitzahl', 'postal code', 'postcode', 'zip'],
  TOWN: ['ort', 'stadt', 'wohnort', 'gemeinde', 'sitz', 'town', 'city', 'place', 'einsatzort'],
  TITLE: ['titel', 'aufgabe', 'angebot', 'engagement', 'engagementangebot', 'tätigkeit', 'gesucht', 'title', 'task', 'opportunity'],
  KIND: ['art', 'art des angebots', 'angebotsart', 'kind'],
  SUMMARY: ['kurzbeschreibung', 'kurztext', 'kurz', 'summary'],
  DESCRIPTION: ['beschreibung', 'text', 'details', 'aufgabenbeschreibung', 'langtext', 'description', 'bemerkung'],
  INTERESTS: ['thema', 'themen', 'bereich', 'engagementbereich', 'kategorie', 'rubrik', 'interessen', 'interests', 'category', 'field'],
  MINIMUM_AGE: ['mindestalter', 'alter ab', 'ab alter', 'minimum age', 'alter'],
  STARTS_ON: ['beginn', 'von', 'ab', 'start', 'startdatum', 'begin', 'starts on', 'from'],
  ENDS_ON: ['ende', 'bis', 'enddatum', 'ends on', 'end', 'until'],
  EXPIRES: ['gültig bis', 'ablauf', 'ablaufdatum', 'sichtbar bis', 'expires', 'valid until'],
};

const FIELD_OF = new Map(Object.entries(NAMES).flatMap(([field, names]) => names.map((name, rank) => [wordsOf(name), { field: field as ListField, rank }] as const)));

/** Every name, as a header is looked for by them. */
export const KNOWN_NAMES: readonly string[] = Object.values(NAMES).flat();

/** In a list of organisations alone, text and theme are theirs. */
const WITHOUT_TITLE: Partial<Record<ListField, ListField>> = { DESCRIPTION: 'ORGANISATION_DESCRIPTION', SUMMARY: 'ORGANISATION_PURPOSE', INTERESTS: 'ORGANISATION_INTERESTS', KIND: 'ORGANISATION_KIND' };

/** What the columns of these names most probably are; each field once, null for what is not known. */
export function recognisedFields(names: readonly string[]): (ListField | null)[] {
  const found = names.map((name) => FIELD_OF.get(wordsOf(name)) ?? null);
  const hasTitle = found.some((one) => one?.field === 'TITLE');
  const fields = found.map((one) => one && { ...one, field: hasTitle ? one.field : (WITHOUT_TITLE[one.field] ?? one.field) });
  return fields.map((one, index) => {
    if (!one) return null;
    const isBeaten = fields.some((other, at) => other?.field === one.field && (other.rank < one.rank || (other.rank === one.rank && at < index)));
    return isBeaten ? null : one.field;
  });
}
