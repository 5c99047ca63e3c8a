import type { ListField } from '../../../services/organisations/list-import/list-import.codes.ts';
import type { LoadedMapping } from '../mapping/load.ts';
import type { FieldInput } from '../mapping/schema.ts';

/** The kind of an organisation by what people call it. */
const KINDS = {
  'e v': 'CLUB', 'verein*': 'CLUB', 'sportverein*': 'CLUB', 'musikverein*': 'CLUB', 'turnverein*': 'CLUB', 'gesangverein*': 'CLUB', 'förderverein*': 'CLUB', 'heimatverein*': 'CLUB', 'schützenverein*': 'CLUB', 'club*': 'CLUB', 'klub*': 'CLUB', 'stiftung*': 'FOUNDATION', 'foundation*': 'FOUNDATION', 'pfarr*': 'PARISH', 'kirchengemeinde*': 'PARISH', 'parish*': 'PARISH',
  'stadt*': 'MUNICIPALITY', 'gemeinde*': 'MUNICIPALITY', 'verbandsgemeinde*': 'MUNICIPALITY', 'kommune*': 'MUNICIPALITY', 'municipality*': 'MUNICIPALITY', 'gmbh*': 'COMPANY', 'unternehmen*': 'COMPANY', 'firma*': 'COMPANY', 'company*': 'COMPANY',
  'einrichtung*': 'INSTITUTION', 'schule*': 'INSTITUTION', 'institution*': 'INSTITUTION', 'initiative*': 'INITIATIVE',
};
const POSTING_KINDS = { 'hilfe*': 'HELP_REQUEST', 'help*': 'HELP_REQUEST', 'mitglied*': 'MEMBERSHIP', 'member*': 'MEMBERSHIP' };

/** How a list is read whose columns are known: the same as a mapping that somebody has written for `npm run import`. */
export function mappingOf(source: string, fields: readonly (ListField | null)[]): LoadedMapping {
  const column = (field: ListField): string | undefined => (fields.includes(field) ? `#${fields.indexOf(field) + 1}` : undefined);
  /** The fields that the list has, of those given. */
  const those = (wanted: Readonly<Record<string, FieldInput | undefined>>) => Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
  const taxonomy = (from: string | undefined): FieldInput | undefined => from && { from, match: 'taxonomy' };
  const day = (from: string | undefined) => from && `date(${from})`;
  const [id, name, title, town, postalCode] = [column('ROW_ID'), column('ORGANISATION_NAME'), column('TITLE'), column('TOWN'), column('POSTAL_CODE')];
  const kindFrom = column('ORGANISATION_KIND') ?? name;
  const organisation = {
    ...those({
      id: title ? undefined : id,
      name: name ?? { default: '' },
      kind: kindFrom && { from: kindFrom, match: 'words', map: KINDS, default: 'INITIATIVE' },
      purpose: column('ORGANISATION_PURPOSE'),
      description: column('ORGANISATION_DESCRIPTION'),
      interests: taxonomy(column('ORGANISATION_INTERESTS')),
      website: column('WEBSITE'),
      contactEmail: column('EMAIL'),
      foundedIn: column('FOUNDED_IN'),
    }),
    address: those({ street: column('STREET'), postalCode, town }),
  };
  const kind = column('KIND');
  const opportunity = {
    ...those({
      title,
      kind: kind && { from: kind, match: 'words', map: POSTING_KINDS, default: 'VOLUNTEERING' },
      summary: column('SUMMARY'),
      description: column('DESCRIPTION'),
      interests: taxonomy(column('INTERESTS')),
      minimumAge: column('MINIMUM_AGE'),
      startsOn: day(column('STARTS_ON')),
      endsOn: day(column('ENDS_ON')),
      expires: day(column('EXPIRES')),
    }),
    place: those({ postalCode, town }),
  };
  // Without a number in the list, a posting is known again by its title and organisation.
  const mapping = { source, country: 'DE', organisation, ...(title && { id: id ?? `{${title}} – {${name ?? title}}`, opportunity }) };
  return { mapping: mapping, where: () => source };
}
