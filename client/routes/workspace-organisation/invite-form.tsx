import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { incompleteEmail, looksLikeEmail } from '../../shared/email-rule.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { Button } from '../../shared/ui/button.tsx';
import { EmailField } from '../../shared/ui/email-field.tsx';
import { SelectField } from '../../shared/ui/field.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { roleNames } from './members-query.ts';

const InviteMember = graphql(`
  mutation InviteMember($input: InviteMemberInput!) {
    inviteMember(input: $input) {
      invitation {
        id
      }
    }
  }
`);

type Problem = 'address' | 'member' | 'limited' | 'full' | 'failed';

/** Sends somebody a link that makes them a member. */
export function InviteForm({ organisationId, onDone }: { organisationId: string; onDone: () => void }) {
  const { i18n, t } = useLingui();
  const [problem, setProblem] = useState<Problem>();
  const [sentTo, setSentTo] = useState<string>();
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  async function invite(email: string, role: 'OWNER' | 'EDITOR'): Promise<Problem | undefined> {
    const { data, errors } = await browserGraph.mutate(InviteMember, { input: { organisationId, email, role } });
    if (data) return undefined;
    const codes = new Set(errors.flatMap(({ code, fields }) => [code, ...fields.map((field) => field.code)]));
    if (codes.has('ALREADY_MEMBER')) return 'member';
    if (codes.has('TOO_MANY')) return 'full';
    if (codes.has('RATE_LIMITED')) return 'limited';
    return codes.has('BAD_USER_INPUT') ? 'address' : 'failed';
  }

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const typed = data.get('email');
    const email = typeof typed === 'string' ? typed.trim() : '';
    setSentTo(undefined);
    if (!looksLikeEmail(email)) return setProblem('address');
    setBusy(true);
    const found = await invite(email, data.get('role') === 'OWNER' ? 'OWNER' : 'EDITOR').catch((): Problem => 'failed');
    setBusy(false);
    setProblem(found);
    if (found) return;
    form.current?.reset();
    setSentTo(email);
    onDone();
  }

  const beside: Partial<Record<Problem, string>> = { address: i18n._(incompleteEmail), member: t`This person is a member already.` };
  const above: Partial<Record<Problem, string>> = {
    limited: t`Too many invitations in a short time. Please try again tomorrow.`,
    full: t`There are 50 members and invitations already. Please remove some first.`,
    failed: t`The invitation could not be sent. Please try again in a moment.`,
  };
  return (
    <form className="organisation-form" onSubmit={(event) => void submit(event)} noValidate ref={form}>
      <h2>
        <Trans>Invite somebody</Trans>
      </h2>
      {problem && above[problem] && <Notice kind="error" title={above[problem]} />}
      {sentTo && <Notice kind="success" title={<Trans>The invitation is on its way to {sentTo}</Trans>} />}
      <EmailField label={<Trans>E-mail address</Trans>} help={<Trans>A link goes there. It works for 7 days and once.</Trans>} autoComplete="off" error={problem && beside[problem]} />
      <SelectField label={<Trans>Role</Trans>} name="role" defaultValue="EDITOR">
        <option value="EDITOR">{i18n._(roleNames.EDITOR)}</option>
        <option value="OWNER">{i18n._(roleNames.OWNER)}</option>
      </SelectField>
      <div className="actions">
        <Button type="submit" aria-disabled={busy || undefined}>
          {busy ? <Trans>Sending …</Trans> : <Trans>Send the invitation</Trans>}
        </Button>
      </div>
    </form>
  );
}
