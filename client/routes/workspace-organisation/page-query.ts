import type { OrganisationFields } from '../../features/organisation-editor/fields.ts';
import type { OrganisationEditorQuery } from '../../generated/graphql.ts';
import { graphql } from '../../shared/graph/graphql.ts';

export const OrganisationEditor = graphql(`
  query OrganisationEditor($slug: String!, $locale: Locale!) {
    viewer {
      id
    }
    organisation(slug: $slug) {
      id
      slug
      status
      version
      kind
      name
      purpose
      description
      website
      contactEmail
      registerCourt
      registerNumber
      lookingForHelpers
      lookingForMembers
      address {
        street
        postalCode
        town
        latitude
        longitude
      }
      interests {
        id
      }
      logo {
        id
        url
        altText
        width
        height
      }
      pictures {
        id
        url
        altText
        width
        height
      }
    }
    interests {
      id
      label(locale: $locale)
      children {
        id
        label(locale: $locale)
      }
    }
  }
`);

export const UpdateOrganisation = graphql(`
  mutation UpdateOrganisation($input: UpdateOrganisationInput!) {
    updateOrganisation(input: $input) {
      organisation {
        id
        version
      }
    }
  }
`);

export type EditedOrganisation = NonNullable<OrganisationEditorQuery['organisation']>;

/** An organisation as its form shows it. */
export function fieldsOf(organisation: EditedOrganisation): OrganisationFields {
  const { kind, name, purpose, description, interests, address, contactEmail, website, registerCourt, registerNumber, lookingForHelpers, lookingForMembers } = organisation;
  return {
    kind, name, purpose, description, lookingForHelpers, lookingForMembers,
    interests: interests.map(({ id }) => id),
    street: address?.street ?? '', postalCode: address?.postalCode ?? '', town: address?.town ?? '', latitude: String(address?.latitude ?? ''), longitude: String(address?.longitude ?? ''),
    contactEmail: contactEmail ?? '', website: website ?? '', registerCourt: registerCourt ?? '', registerNumber: registerNumber ?? '',
  };
}
