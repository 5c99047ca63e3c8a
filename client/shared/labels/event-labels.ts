import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { EventKind } from '../../generated/graphql.ts';

/** Names of the kinds of events, in the order in which to offer them. */
export const eventKindLabels: Record<EventKind, MessageDescriptor> = {
  MEETING: msg`Meeting`,
  TRAINING: msg`Training session`,
  FESTIVAL: msg`Festival`,
  WORK_DAY: msg`Work day`,
};

export const EVENT_KINDS = Object.keys(eventKindLabels) as EventKind[];
