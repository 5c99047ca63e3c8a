import { MOST_INTERESTS } from '../../../services/organisations/list-import/merge-organisations.ts';
import { LIMITS, LOCALES, ORGANISATION_KINDS, type ImportedAddress, type ImportedOrganisation } from '../imported-rows.ts';
import { normalised } from '../mapping/words.ts';
import { stableId } from '../stable-id.ts';
import type { ConvertContext } from './context.ts';
import type { FieldReader } from './field-reader.ts';
import { readPlace } from './place.ts';
import { code, email, ids, numberWithin, website } from './values.ts';


/** The id within the source of the organisation that a row names: the mapping's `organisation.id`, else its name. @throws RowRefused when the row names none */
export function organisationSourceId(reader: FieldReader): string {
  return reader.line('organisation.id', LIMITS.sourceId) ?? normalised(reader.requiredLine('organisation.name', LIMITS.name));
}

/** @throws RowRefused when the row lacks the name */
export function toOrganisation(reader: FieldReader, context: ConvertContext): ImportedOrganisation {
  const { network, source, country } = context;
  const name = reader.requiredLine('organisation.name', LIMITS.name);
  const sourceId = organisationSourceId(reader);
  return {
    id: stableId(network, source, 'organisation', sourceId),
    network, source, sourceId, name,
    kind: code(reader, 'organisation.kind', ORGANISATION_KINDS, 'INITIATIVE'),
    purpose: reader.line('organisation.purpose', LIMITS.purpose) ?? '',
    description: reader.markdown('organisation.description', LIMITS.description),
    address: addressOf(reader, context),
    website: website(reader, 'organisation.website'),
    foundedIn: numberWithin(reader, 'organisation.foundedIn', 800, new Date(context.now).getUTCFullYear(), true),
    interests: ids(reader, 'organisation.interests', context.interests.find, MOST_INTERESTS),
    contactEmail: email(reader, 'organisation.contactEmail'),
    locale: code(reader, 'organisation.locale', LOCALES, country === 'DE' || country === 'AT' ? 'DE' : 'EN'),
  };
}

function addressOf(reader: FieldReader, context: ConvertContext): ImportedAddress | null {
  const street = reader.line('organisation.address.street', LIMITS.street);
  const { name: town, postalCode, latitude, longitude } = readPlace(reader, 'organisation.address', context.country, context.findPlace);
  return (street ?? town ?? postalCode ?? latitude) === null ? null : { street, postalCode, town, latitude, longitude };
}
