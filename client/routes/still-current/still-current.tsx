import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useLoaderData, useSearchParams } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { useAppState } from '../../shared/app-state.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { GraphUnreachable, needed, pageContext } from '../../shared/graph/graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { lastDayInWords } from '../../shared/time/dates.ts';
import { Button, ButtonLink } from '../../shared/ui/button.tsx';
import { CheckboxField } from '../../shared/ui/field.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { ScriptNeeded } from '../../shared/ui/script-needed.tsx';
import { useFocusAfter } from '../../shared/ui/use-focus.ts';
import { useReady } from '../../shared/ui/use-ready.ts';

const StillCurrentPage = graphql(`
  query StillCurrentPage($token: String!) {
    freshnessCheck(token: $token) {
      organisationName
      opportunities {
        id
        title
        status
        expiresAt
      }
    }
  }
`);

const ConfirmByToken = graphql(`
  mutation ConfirmByToken($input: ConfirmOpportunityInput!) {
    confirmOpportunity(input: $input) {
      opportunities {
        id
      }
    }
  }
`);

/** What the link of a reminder asks about; null when nobody knows it. Loading changes nothing, since mail scanners open links too. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const { graph } = context.get(pageContext);
  const token = new URL(request.url).searchParams.get('token')?.trim() ?? '';
  return needed(await graph.query(StillCurrentPage, { token })).freshnessCheck ?? null;
}

/** Where the link of a reminder leads: one button says that everything still holds, without signing in. */
export function Component() {
  const { i18n, t } = useLingui();
  const { now } = useAppState();
  const check = useLoaderData<typeof loader>();
  const [params] = useSearchParams();
  const token = params.get('token')?.trim() ?? '';
  const open = check?.opportunities.filter(({ status }) => status === 'PUBLISHED' || status === 'EXPIRED') ?? [];
  const [left, setLeft] = useState<readonly string[]>([]);
  const ready = useReady();
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<number | 'failed'>();
  const box = useFocusAfter(result?.toString());
  async function confirm(): Promise<void> {
    if (busy) return;
    setBusy(true);
    const only = open.map(({ id }) => id).filter((id) => !left.includes(id));
    try {
      const { data } = await browserGraph.mutate(ConfirmByToken, { input: { token, only } });
      setResult(data ? data.confirmOpportunity.opportunities.length : 'failed');
    } catch (error) {
      if (!(error instanceof GraphUnreachable)) throw error;
      setResult('failed');
    }
    setBusy(false);
  }

  return (
    <div className="prose-page">
      <PageHead title={t`Does this still hold?`} noindex />
      <h1>
        <Trans>Does this still hold?</Trans>
      </h1>
      {typeof result === 'number' ? (
        <Notice kind="success" title={<Plural value={result} one="Thank you! One posting is confirmed." other="Thank you! # postings are confirmed." />} ref={box}>
          <p>
            <Trans>They are shown for another 90 days. We ask again before that ends.</Trans>
          </p>
        </Notice>
      ) : open.length === 0 ? (
        <Notice kind="warning" title={<Trans>There is nothing to confirm here</Trans>}>
          <p>
            <Trans>Perhaps the link was cut off, is older than two months, or the postings have been closed. Sign in to see them all.</Trans>
          </p>
        </Notice>
      ) : (
        <>
          {result === 'failed' && (
            <Notice kind="error" title={<Trans>That did not work</Trans>} ref={box}>
              <p>
                <Trans>Nothing has been confirmed. Please try again in a moment.</Trans>
              </p>
            </Notice>
          )}
          <p>
            <Trans>These are postings of {check?.organisationName}. Untick what no longer holds; it then ends by itself.</Trans>
          </p>
          {open.map(({ expiresAt, id, title }) => (
            <CheckboxField
              key={id}
              label={title}
              help={<Trans>shown until {lastDayInWords(expiresAt, now, i18n, { weekday: false })}</Trans>}
              checked={!left.includes(id)}
              onChange={({ target }) => setLeft((ids) => (target.checked ? ids.filter((other) => other !== id) : [...ids, id]))}
            />
          ))}
          <ScriptNeeded title={<Trans>Confirming needs JavaScript</Trans>} />
          <p className="actions script-only">
            <Button onClick={() => void confirm()} disabled={!ready || left.length === open.length} aria-disabled={busy || undefined}>
              <Trans>Yes, this still holds</Trans>
            </Button>
          </p>
        </>
      )}
      <p className="actions">
        <ButtonLink to="/workspace" look="secondary">
          <Trans>To my organisations</Trans>
        </ButtonLink>
      </p>
    </div>
  );
}
