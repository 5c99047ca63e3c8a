import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { unmask } from '../../shared/graph/graphql.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { graphLocale } from '../../shared/i18n/locale.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { EditedEvent, EditedEvent_event, EventWorkspace } from './documents.ts';
import { EventEditor } from './event-editor.tsx';
import { WayBack } from './way-back.tsx';

/** An event of one's own organisation; not found for everybody else. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { graph, locale } = context.get(pageContext);
  const [page, asked] = await Promise.all([graph.query(EventWorkspace, { locale: graphLocale(locale) }), graph.query(EditedEvent, { id: params['id'] ?? '' })]);
  const { interests, viewer } = needed(page);
  if (!viewer) throw signInFirst(request);
  const organisation = found(viewer.memberships.find((membership) => membership.organisation?.slug === params['slug'])?.organisation);
  const event = unmask(EditedEvent_event, found(needed(asked).event));
  return { event: found(event.organisation?.id === organisation.id ? event : null), interests, organisation };
}

/** The editor of an event. */
export function Component() {
  const { t } = useLingui();
  const { event, interests, organisation } = useLoaderData<typeof loader>();
  return (
    <div className="workspace-page">
      <PageHead title={t`Edit an event`} noindex />
      <WayBack organisation={organisation} />
      <h1>
        <Trans>Edit an event</Trans>
      </h1>
      <EventEditor key={event.id} event={event} interests={interests} organisation={organisation} />
    </div>
  );
}
