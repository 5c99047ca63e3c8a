import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { incompleteEmail, looksLikeEmail } from '../../shared/email-rule.ts';
import type { FieldRefusal } from '../../shared/graph/graph.ts';
import { PATHS } from './fields.ts';
import type { OrganisationFields } from './fields.ts';

/** What somebody types or chooses; where the town is comes with it. */
export type OrganisationField = Exclude<keyof OrganisationFields, 'latitude' | 'longitude'>;

/** The order in which the fields stand on the page. */
export const FIELD_ORDER: readonly OrganisationField[] = [
  'kind', 'name', 'purpose', 'description', 'interests', 'street', 'town', 'postalCode', 'contactEmail', 'website', 'registerCourt', 'registerNumber', 'lookingForHelpers', 'lookingForMembers',
];

/** What is wrong with which field, in words. */
export type OrganisationErrors = Partial<Record<OrganisationField, string>>;

export const MOST_INTERESTS = 10;

/* The rules of the service (OrganisationDetails), so that most mistakes are found without asking it. It has the last word. */

const tooLong = (text: string, most: number, i18n: I18n) => (text.trim().length > most ? i18n._(msg`Please shorten this to ${most} characters at most.`) : undefined);

function nameError({ name }: OrganisationFields, i18n: I18n): string | undefined {
  return name.trim().length < 2 ? i18n._(msg`Please tell what the organisation is called.`) : tooLong(name, 160, i18n);
}

function purposeError({ purpose }: OrganisationFields, i18n: I18n): string | undefined {
  return purpose.trim().length < 10 ? i18n._(msg`Please say in one sentence what the organisation is there for.`) : tooLong(purpose, 300, i18n);
}

function emailError({ contactEmail }: OrganisationFields, i18n: I18n): string | undefined {
  const text = contactEmail.trim();
  if (text === '') return i18n._(msg`Please give an e-mail address at which the organisation reads its messages.`);
  return looksLikeEmail(text) ? undefined : i18n._(incompleteEmail);
}

function websiteError({ website }: OrganisationFields, i18n: I18n): string | undefined {
  const text = website.trim();
  return text === '' || /^(https?:\/\/)?[^\s/@:]+\.[^\s/@:.]{2,}(:\d+)?(\/\S*)?$/i.test(text) ? tooLong(text, 290, i18n) : i18n._(msg`This is not an address of a website. It looks like www.example.org.`);
}

/** All errors at once, each as one sentence that says how to mend it. Empty when the form can be sent. */
export function organisationErrors(fields: OrganisationFields, i18n: I18n): OrganisationErrors {
  const errors: OrganisationErrors = {
    name: nameError(fields, i18n),
    purpose: purposeError(fields, i18n),
    description: tooLong(fields.description, 10_000, i18n),
    interests: fields.interests.length > MOST_INTERESTS ? i18n._(msg`Please choose ${MOST_INTERESTS} at most: those in which you are most active.`) : undefined,
    street: tooLong(fields.street, 120, i18n),
    postalCode: tooLong(fields.postalCode, 12, i18n),
    town: fields.town.trim() === '' ? i18n._(msg`Please tell in which town or village the organisation is at home.`) : tooLong(fields.town, 80, i18n),
    contactEmail: emailError(fields, i18n),
    website: websiteError(fields, i18n),
    registerCourt: tooLong(fields.registerCourt, 100, i18n),
    registerNumber: tooLong(fields.registerNumber, 40, i18n),
  };
  return Object.fromEntries(Object.entries(errors).filter(([, error]) => error !== undefined));
}

/** What the service refused, in the words of the form. Fields that the form does not have are left out. */
export function refusedFields(refusals: readonly FieldRefusal[], fields: OrganisationFields, i18n: I18n): OrganisationErrors {
  const own = organisationErrors(fields, i18n);
  const refused = FIELD_ORDER.flatMap((field) => {
    const refusal = refusals.find(({ path }) => path === (PATHS[field] ?? `input.${field}`));
    if (!refusal) return [];
    const words = refusal.code === 'CHECKED' ? msg`The coordination has checked this. Please ask them to change it.` : msg`The service does not take this entry. Please check it.`;
    return [[field, own[field] ?? i18n._(words)] as const];
  });
  return Object.fromEntries(refused);
}
