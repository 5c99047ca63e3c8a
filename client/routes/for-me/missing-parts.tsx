import { Trans, useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Link } from 'react-router';
import type { ProfilePart } from '../../generated/enums.ts';
import { Notice } from '../../shared/ui/notice.tsx';

const partLabels: Record<ProfilePart, MessageDescriptor> = {
  INTERESTS: msg`what interests you`,
  PLACE: msg`where you are`,
  AVAILABILITY: msg`when you have time`,
  COMMITMENT: msg`how much time you have`,
  SKILLS: msg`what you are good at`,
};

/** How many hints are enough at once. */
const MOST = 2;

/** What to add to the profile for better matches; nothing when all is there. */
export function MissingParts({ parts }: { parts: readonly ProfilePart[] }) {
  const { i18n } = useLingui();
  const names = new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(parts.slice(0, MOST).map((part) => i18n._(partLabels[part])));
  if (parts.length === 0) return null;
  return (
    <Notice kind="info" title={<Trans>The more we know, the better it fits</Trans>}>
      <p>
        <Link to="/profile">
          <Trans>Add to your profile: {names}</Trans>
        </Link>
      </p>
    </Notice>
  );
}
