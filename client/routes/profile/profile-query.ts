import { graphql } from '../../shared/graph/graphql.ts';

export const ProfilePage = graphql(`
  query ProfilePage($locale: Locale!) {
    viewer {
      id
      name
      profile {
        ...ProfileForm_profile
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
    skills {
      id
      label(locale: $locale)
    }
  }
`);

export const ProfileForm_profile = graphql(`
  fragment ProfileForm_profile on VolunteerProfile {
    version
    interests {
      id
    }
    skills {
      id
    }
    languages
    availability
    commitment
    attendance
    place {
      id
      name
      postalCode
    }
    radiusKm
    ageGroup
    isFindable
    displayName
  }
`);

export const SaveProfile = graphql(`
  mutation SaveProfile($input: SaveProfileInput!) {
    saveProfile(input: $input) {
      profile {
        ...ProfileForm_profile
      }
    }
  }
`);

export const DeleteProfile = graphql(`
  mutation DeleteProfile($input: DeleteProfileInput!) {
    deleteProfile(input: $input) {
      deletedId
    }
  }
`);
