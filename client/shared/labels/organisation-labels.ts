import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { OrganisationKind } from '../../generated/graphql.ts';

/** Names of the kinds of organisations, in the order in which to offer them. */
export const organisationKindLabels: Record<OrganisationKind, MessageDescriptor> = {
  CLUB: msg`Club`,
  INITIATIVE: msg`Initiative`,
  INSTITUTION: msg`Institution`,
  FOUNDATION: msg`Foundation`,
  PARISH: msg`Parish`,
  MUNICIPALITY: msg`Municipality`,
  COMPANY: msg`Company`,
};

export const ORGANISATION_KINDS = Object.keys(organisationKindLabels) as OrganisationKind[];
