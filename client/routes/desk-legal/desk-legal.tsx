import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { AuditEntries } from '../../features/verification/audit-entries.tsx';
import { graphql } from '../../shared/graph/graphql.ts';
import { needed, pageContext } from '../../shared/graph/graph.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { Refused } from '../../shared/layout/refused.tsx';
import { PageHead } from '../../shared/page-head.tsx';
import { ChipLink } from '../../shared/ui/chip.tsx';
import { LegalEditor } from './legal-editor.tsx';
import { LEGAL_KINDS, legalKindLabels, legalKindOf } from './legal-kinds.ts';

const LegalDesk = graphql(`
  query LegalDesk($kind: LegalPageKind!, $locale: Locale!) {
    viewer {
      id
      isOperator
    }
    legalPage(kind: $kind, locale: $locale) {
      kind
      locale
      body
      version
    }
    installationAuditLog(first: 10) {
      ...AuditEntries_log
    }
  }
`);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const locale = searchParams.get('language') === 'EN' ? 'EN' : 'DE';
  const data = needed(await context.get(pageContext).graph.query(LegalDesk, { kind: legalKindOf(searchParams.get('page')), locale }));
  if (!data.viewer) throw signInFirst(request);
  return { ...data, viewer: data.viewer };
}

/** Where the operator writes the pages that the law asks for, one page and language at a time, with a preview. */
export function Component() {
  const { i18n, t } = useLingui();
  const { viewer, legalPage, installationAuditLog } = useLoaderData<typeof loader>();
  const title = t`Legal pages`;
  if (!viewer.isOperator) return <Refused title={title} />;
  const { kind, locale } = legalPage;
  const languages = { DE: 'Deutsch', EN: 'English' } as const;
  return (
    <div className="settings-page">
      <PageHead title={title} noindex />
      <h1>{title}</h1>
      <p className="lead">
        <Trans>What you write here stands on the site at once. Until you do, a text is shown that is true of every installation.</Trans>
      </p>
      <nav aria-label={t`Page and language`}>
        <ul className="chips">
          {LEGAL_KINDS.map((other) => (
            <li key={other}>
              <ChipLink to={`/desk/legal?page=${other}&language=${locale}`} chosen={other === kind}>
                {i18n._(legalKindLabels[other])}
              </ChipLink>
            </li>
          ))}
        </ul>
        <ul className="chips">
          {(['DE', 'EN'] as const).map((other) => (
            <li key={other} lang={other.toLowerCase()}>
              <ChipLink to={`/desk/legal?page=${kind}&language=${other}`} chosen={other === locale}>
                {languages[other]}
              </ChipLink>
            </li>
          ))}
        </ul>
      </nav>
      <LegalEditor key={`${kind} ${locale}`} page={legalPage} />
      <h2>
        <Trans>What was done last</Trans>
      </h2>
      <AuditEntries log={installationAuditLog} />
    </div>
  );
}
