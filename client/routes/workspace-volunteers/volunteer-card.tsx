import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';
import { VolunteerFacts } from '../../features/finding/volunteer-facts.tsx';
import { volunteerReasonsInWords } from '../../features/finding/volunteer-reasons.ts';
import { unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Chip } from '../../shared/ui/chip.tsx';
import { Check, Mail } from '../../shared/ui/icons.ts';
import { VolunteerCard_edge } from './documents.ts';
import { InviteForm } from './invite-form.tsx';

interface VolunteerCardProps {
  readonly edge: FragmentType<typeof VolunteerCard_edge>;
  readonly opportunityId: string;
  /** The label of an interest or a skill, if it is known. */
  readonly labelOf: (id: string) => string | undefined;
  readonly onInvited: (name: string) => void;
}

/** A volunteer for whom the posting fits, why, and the way to invite them. */
export function VolunteerCard({ edge: masked, opportunityId, labelOf, onInvited }: VolunteerCardProps) {
  const { i18n } = useLingui();
  const { match, node, volunteerId } = unmask(VolunteerCard_edge, masked);
  const [writing, setWriting] = useState(false);
  const heading = useId();
  const labels = (list: readonly { readonly id: string }[]) => list.map(({ id }) => labelOf(id)).filter((label) => label !== undefined);
  const reasons = volunteerReasonsInWords(match.reasons, { i18n, labelOf });
  return (
    <article className="card volunteer-card" aria-labelledby={heading}>
      <h3 id={heading}>{node.name}</h3>
      <VolunteerFacts volunteer={{ ...node, interests: labels(node.interests), skills: labels(node.skills) }} />
      {reasons.length > 0 && (
        <ul className="chips">
          {reasons.map(({ kind, words }) => (
            <li key={kind}>
              <Chip icon={<Check aria-hidden />}>{words}</Chip>
            </li>
          ))}
        </ul>
      )}
      {writing ? (
        <InviteForm opportunityId={opportunityId} volunteerId={volunteerId} name={node.name} onDone={onInvited} />
      ) : (
        <p className="actions script-only">
          <Button look="secondary" onClick={() => setWriting(true)} aria-describedby={heading}>
            <Mail aria-hidden />
            <Trans>Invite</Trans>
          </Button>
        </p>
      )}
    </article>
  );
}
