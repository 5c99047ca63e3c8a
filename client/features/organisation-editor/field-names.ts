import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { OrganisationField } from './organisation-rules.ts';

/** What the fields are called in a summary of errors. */
export const fieldNames: Record<OrganisationField, MessageDescriptor> = {
  kind: msg`Kind`,
  name: msg`Name of the organisation`,
  purpose: msg`What is it there for?`,
  description: msg`About you`,
  interests: msg`In which fields are you active?`,
  street: msg`Street and house number (optional)`,
  postalCode: msg`Postal code (optional)`,
  town: msg`Town or village`,
  contactEmail: msg`E-mail address of the organisation`,
  website: msg`Website (optional)`,
  registerCourt: msg`Court of the register (optional)`,
  registerNumber: msg`Number in the register (optional)`,
  lookingForHelpers: msg`We are glad of people who lend a hand`,
  lookingForMembers: msg`We are glad of new members`,
};
