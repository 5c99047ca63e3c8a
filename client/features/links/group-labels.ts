import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { LinkGroupKind } from '../../generated/graphql.ts';

export const linkGroupLabels: Record<LinkGroupKind, MessageDescriptor> = {
  ASSOCIATIONS: msg`Associations`,
  NETWORKS: msg`Other networks`,
  FUNDING: msg`Funding`,
  LAW: msg`Law and taxes`,
  INSURANCE: msg`Insurance`,
  OTHER: msg`Worth knowing`,
};

export const LINK_GROUP_KINDS = Object.keys(linkGroupLabels) as LinkGroupKind[];
