import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData, useNavigate } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { outcomeOf } from '../../features/opportunity-editor/saving.ts';
import { OrganisationStanding } from '../../features/organisation-workspace/organisation-standing.tsx';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { graphLocale } from '../../shared/i18n/locale.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { CreateEvent, EventWorkspace } from './documents.ts';
import { inputOf, NO_EVENT } from './event-fields.ts';
import { EventForm } from './event-form.tsx';
import { forgetKept } from './kept-event.ts';
import { useEventForm } from './use-event-form.ts';
import { WayBack } from './way-back.tsx';

/** The organisation in whose name an event is written; not found for who does not act for it. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { graph, locale } = context.get(pageContext);
  const { interests, viewer } = needed(await graph.query(EventWorkspace, { locale: graphLocale(locale) }));
  if (!viewer) throw signInFirst(request);
  return { interests, organisation: found(viewer.memberships.find(({ organisation }) => organisation?.slug === params['slug'])?.organisation) };
}

/** A new event: it becomes a draft first. */
export function Component() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { interests, organisation } = useLoaderData<typeof loader>();
  const name = `new:${organisation.id}`;
  const form = useEventForm({ form: name, version: 0, initial: NO_EVENT });

  async function save(): Promise<void> {
    const input = { organisationId: organisation.id, ...inputOf(form.fields) };
    const id = await form.attempt(() => outcomeOf(() => browserGraph.mutate(CreateEvent, { input }), ({ createEvent }) => createEvent.event.id), true);
    if (id === undefined) return;
    forgetKept(name);
    await navigate(`/workspace/${organisation.slug}/events/${id}`);
  }

  return (
    <div className="workspace-page">
      <PageHead title={t`New event`} noindex />
      <WayBack organisation={organisation} />
      <h1>
        <Trans>New event</Trans>
      </h1>
      <OrganisationStanding status={organisation.status} />
      <EventForm form={form} canRepeat interests={interests} postings={organisation.opportunities?.nodes ?? []} onSubmit={() => void save()}>
        <Button type="submit" disabled={!form.ready} aria-disabled={form.busy || undefined}>
          {form.busy ? <Trans>Saving …</Trans> : <Trans>Save as a draft</Trans>}
        </Button>
      </EventForm>
    </div>
  );
}
