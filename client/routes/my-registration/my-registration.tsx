import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData, useSearchParams } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { RegisteredEvent } from '../../features/registration/registered-event.tsx';
import { RegistrationCard } from '../../features/registration/registration-card.tsx';
import { needed, pageContext } from '../../shared/graph/graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { ButtonLink } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { ScriptNeeded } from '../../shared/ui/script-needed.tsx';

const MyRegistration = graphql(`
  query MyRegistration($token: String!) {
    registration(token: $token) {
      id
      ...RegistrationCard_registration
      event {
        id
        ...RegisteredEvent_event
      }
    }
  }
`);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const token = new URL(request.url).searchParams.get('token') ?? '';
  return needed(await context.get(pageContext).graph.query(MyRegistration, { token }));
}

/** Where the links of the mails of a registration lead: to see it, give it up, or answer an offer, without an account. Opening it changes nothing. */
export function Component() {
  const { t } = useLingui();
  const { registration } = useLoaderData<typeof loader>();
  const [params] = useSearchParams();
  const title = t`Your registration`;
  return (
    <div className="prose-page">
      <PageHead title={title} noindex />
      <h1>{title}</h1>
      {registration ? (
        <>
          <ScriptNeeded title={<Trans>Changing the registration needs JavaScript</Trans>} />
          <article className="card">
            {registration.event ? (
              <RegisteredEvent event={registration.event} />
            ) : (
              <p>
                <Trans>This date is not on the site at the moment.</Trans>
              </p>
            )}
            <RegistrationCard registration={registration} token={params.get('token') ?? ''} />
          </article>
        </>
      ) : (
        <Notice kind="warning" title={<Trans>This link leads to no registration (any more)</Trans>}>
          <p>
            <Trans>Perhaps the link was cut off: please copy the whole link from the e-mail into the address bar.</Trans>
          </p>
        </Notice>
      )}
      <p className="actions">
        <ButtonLink to="/events" look="secondary">
          <Trans>All events</Trans>
        </ButtonLink>
      </p>
    </div>
  );
}
