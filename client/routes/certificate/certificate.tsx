import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { useAppState } from '../../shared/app-state.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { needed, pageContext } from '../../shared/graph/graph.ts';
import { localised } from '../../shared/i18n/locale.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { TextField } from '../../shared/ui/field.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { CertificateFacts } from '../../features/event/certificate-facts.tsx';

const CertificatePage = graphql(`
  query CertificatePage($code: String!) {
    certificate(code: $code) {
      code
      ...CertificateFacts_certificate
    }
  }
`);

/** `/certificates?code=` is what the form of this page sends without JavaScript. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { graph } = context.get(pageContext);
  const typed = new URL(request.url).searchParams.get('code')?.trim();
  if (typed) throw redirect(`/certificates/${encodeURIComponent(typed)}`);
  const code = params['code'] ?? null;
  return { asked: code, certificate: code === null ? null : needed(await graph.query(CertificatePage, { code })).certificate };
}

/** Whether a certificate is genuine, for whoever has its number: an authority, an employer, the person themselves. */
export function Component() {
  const { t } = useLingui();
  const { asked, certificate } = useLoaderData<typeof loader>();
  const { locale } = useAppState();
  const title = t`Check a certificate`;
  return (
    <div className="list-page">
      <PageHead title={title} noindex />
      <h1>{title}</h1>
      {certificate && <CertificateFacts certificate={certificate} />}
      {asked !== null && !certificate && (
        <Notice kind="error" title={<Trans>There is no certificate with this number</Trans>}>
          <p>
            <Trans>Please compare the number with the paper. A certificate is also void when the organisation has corrected it, or when the person has deleted their data.</Trans>
          </p>
        </Notice>
      )}
      <form method="get" action={localised('/certificates', locale)} className="list-form certificate-check">
        <TextField label={t`Number of a certificate`} name="code" autoComplete="off" maxLength={40} required defaultValue={certificate ? '' : (asked ?? '')} />
        <Button type="submit" look={certificate ? 'secondary' : 'primary'}>
          <Trans>Check</Trans>
        </Button>
      </form>
    </div>
  );
}
