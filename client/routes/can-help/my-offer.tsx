import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useLoaderData, useSearchParams } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { needed, pageContext } from '../../shared/graph/graph.ts';
import { graphLocale } from '../../shared/i18n/locale.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { ScriptNeeded } from '../../shared/ui/script-needed.tsx';
import { ChangeForm } from './change-form.tsx';
import { MyHelpOffer } from './documents.ts';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { graph, locale } = context.get(pageContext);
  const token = new URL(request.url).searchParams.get('token') ?? '';
  return needed(await graph.query(MyHelpOffer, { token, locale: graphLocale(locale) }));
}

/** Where the links of the mails about an offer of help lead: to change it or withdraw it, without an account. Opening it changes nothing. */
export function Component() {
  const { t } = useLingui();
  const { helpOffer, interests } = useLoaderData<typeof loader>();
  const [params] = useSearchParams();
  const [isWithdrawn, setWithdrawn] = useState(false);
  const title = t`My offer to help`;
  return (
    <div className="prose-page">
      <PageHead title={title} noindex />
      <h1>{title}</h1>
      {isWithdrawn ? (
        <Notice kind="success" title={<Trans>Your offer is erased</Trans>}>
          <p>
            <Trans>Thank you that you wanted to help. Nothing of it is kept.</Trans>
          </p>
        </Notice>
      ) : helpOffer ? (
        <>
          <p className="lead">
            <Trans>Only the coordination sees this. 30 days after the end of the crisis it is erased.</Trans>
          </p>
          <ScriptNeeded />
          <ChangeForm key={helpOffer.id} offer={helpOffer} interests={interests} token={params.get('token') ?? ''} onWithdrawn={() => setWithdrawn(true)} />
        </>
      ) : (
        <Notice kind="warning" title={<Trans>This link leads to no offer (any more)</Trans>}>
          <p>
            <Trans>Perhaps it was withdrawn or erased, or the link was cut off: please copy the whole link from the e-mail into the address bar.</Trans>
          </p>
        </Notice>
      )}
    </div>
  );
}
