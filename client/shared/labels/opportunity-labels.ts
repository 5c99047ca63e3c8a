import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Accessibility, AttendanceMode, Benefit, Commitment, OpportunityKind, OpportunityOrder, RelaxableFilter, Requirement } from '../../generated/enums.ts';

/* Names of the values of the schema's closed sets. A new value without a name does not compile. Use: `i18n._(commitmentLabels[value])`. */

export const opportunityKindLabels: Record<OpportunityKind, MessageDescriptor> = {
  VOLUNTEERING: msg`Volunteering`,
  HELP_REQUEST: msg`Help request`,
  MEMBERSHIP: msg`Members wanted`,
};

export const attendanceLabels: Record<AttendanceMode, MessageDescriptor> = {
  ON_SITE: msg`On site`,
  REMOTE: msg`From home`,
  MIXED: msg`Some of both`,
};

export const commitmentLabels: Record<Commitment, MessageDescriptor> = {
  FEW_HOURS: msg`A few hours, once`,
  FEW_DAYS: msg`A few days, once`,
  FEW_HOURS_WEEKLY: msg`A few hours a week`,
  FEW_DAYS_WEEKLY: msg`A few days a week`,
  FEW_HOURS_MONTHLY: msg`A few hours a month`,
  FEW_DAYS_MONTHLY: msg`A few days a month`,
};

export const accessibilityLabels: Record<Accessibility, MessageDescriptor> = {
  WHEELCHAIR_ACCESSIBLE: msg`Accessible by wheelchair`,
  ACCESSIBLE_TOILET: msg`Accessible toilet`,
  PUBLIC_TRANSPORT: msg`Reachable by bus or train`,
  PLAIN_LANGUAGE: msg`Plain language`,
  SIGN_LANGUAGE: msg`Sign language`,
  HEARING_LOOP: msg`Hearing loop`,
  ASSISTANCE_DOG: msg`Assistance dogs welcome`,
  CHILDREN_WELCOME: msg`Children may come along`,
};

export const requirementLabels: Record<Requirement, MessageDescriptor> = {
  CERTIFICATE_OF_CONDUCT: msg`Certificate of good conduct`,
  DRIVING_LICENCE: msg`Driving licence`,
  OWN_CAR: msg`Own car`,
  INTRODUCTORY_COURSE: msg`Introductory course`,
  FIRST_AID: msg`First aid course`,
  FOOD_HYGIENE: msg`Food hygiene instruction`,
  MEASLES_PROTECTION: msg`Protection against measles`,
  CONFIDENTIALITY: msg`Confidentiality`,
};

export const benefitLabels: Record<Benefit, MessageDescriptor> = {
  EXPENSES: msg`Expenses are paid`,
  TRAVEL_COSTS: msg`Travel costs are paid`,
  INSURANCE: msg`Insurance`,
  TRAINING: msg`Training`,
  MENTORING: msg`Somebody at your side`,
  CERTIFICATE: msg`A certificate of your commitment`,
  VOLUNTEER_CARD: msg`Volunteer card`,
  MEALS: msg`Meals`,
  TEAM_EVENTS: msg`Team events`,
};

export const orderLabels: Record<OpportunityOrder, MessageDescriptor> = {
  BEST_MATCH: msg`Best match`,
  NEAREST: msg`Nearest`,
  NEWEST: msg`Newest`,
};

/** What a search can do without, as the end of "Without ...". */
export const relaxableLabels: Record<RelaxableFilter, MessageDescriptor> = {
  TEXT: msg`Without the words`,
  INTERESTS: msg`In all areas`,
  NEAR: msg`In all places`,
  AVAILABILITY: msg`At any time of the week`,
  COMMITMENT: msg`However much time it takes`,
  KINDS: msg`Every kind of offer`,
  ATTENDANCE: msg`On site or from home`,
  SKILLS: msg`Whatever the skills`,
  LANGUAGES: msg`In all languages`,
  AGE: msg`At any age`,
  ACCESSIBILITY: msg`Without the wishes for accessibility`,
};
