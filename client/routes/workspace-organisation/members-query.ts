import type { MemberRole, OrganisationMembersQuery } from '../../generated/graphql.ts';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { graphql } from '../../shared/graph/graphql.ts';

export const OrganisationMembers = graphql(`
  query OrganisationMembers($slug: String!) {
    viewer {
      id
    }
    organisation(slug: $slug) {
      id
      slug
      name
      status
      members {
        personId
        name
        email
        role
      }
      invitations {
        id
        email
        role
        expiresAt
      }
    }
  }
`);

type Organisation = NonNullable<OrganisationMembersQuery['organisation']>;
export type ListedMember = NonNullable<Organisation['members']>[number];
export type OpenInvitation = NonNullable<Organisation['invitations']>[number];

/** Names of the roles. */
export const roleNames: Record<MemberRole, MessageDescriptor> = { OWNER: msg`Owner`, EDITOR: msg`Editor` };
