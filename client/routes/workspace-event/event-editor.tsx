import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { outcomeOf } from '../../features/opportunity-editor/saving.ts';
import type { InterestField } from '../../features/opportunity-editor/interest-picker.tsx';
import type { SeriesScope } from '../../generated/enums.ts';
import type { EditedEvent_EventFragment } from '../../generated/graphql.ts';
import { useAppState } from '../../shared/app-state.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { unmask } from '../../shared/graph/graphql.ts';
import { Button, ButtonLink } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { CancelSection } from './cancel-section.tsx';
import { DeleteDraft } from './delete-draft.tsx';
import { CancelEvent, DeleteEventDraft, EditedEvent_event, PublishEvent, UpdateEvent } from './documents.ts';
import { EventClosed } from './event-closed.tsx';
import { fieldsOf, inputOf } from './event-fields.ts';
import type { Posting } from './event-fieldset.tsx';
import { EventForm } from './event-form.tsx';
import { GuestListLink } from './guest-list-link.tsx';
import { FromCalendar } from './from-calendar.tsx';
import { SeriesScopeField } from './series-scope.tsx';
import { useEventForm } from './use-event-form.ts';

interface EventEditorProps {
  readonly event: EditedEvent_EventFragment;
  readonly interests: readonly InterestField[];
  readonly organisation: { readonly slug: string; readonly status: string; readonly opportunities?: { readonly nodes: readonly Posting[] } | null | undefined };
}

type Done = 'saved' | 'published';

/** The postings to choose from, also the one that is chosen although it is not live any more. */
const postingsWith = (postings: readonly Posting[], chosen: Posting | null | undefined): readonly Posting[] =>
  chosen && !postings.some(({ eventKey }) => eventKey === chosen.eventKey) ? [chosen, ...postings] : postings;

/** Writes an event and does with it what its state allows; what is cancelled or over can only be looked at. */
export function EventEditor({ event, interests, organisation }: EventEditorProps) {
  const { now } = useAppState();
  const navigate = useNavigate();
  const [saved, setSaved] = useState(event);
  const [done, setDone] = useState<Done>();
  const [scope, setScope] = useState<SeriesScope>('THIS');
  const form = useEventForm({ form: event.id, version: saved.version, initial: fieldsOf(event) });
  const { attempt, before, busy, fields, isDirty, ready } = form;
  const { id, slug, status } = saved;
  const postings = postingsWith(organisation.opportunities?.nodes ?? [], event.opportunity);
  const isDraft = status === 'DRAFT';
  const isOver = !isDraft && Date.parse(saved.endsAt) <= Date.parse(now);

  const update = () =>
    outcomeOf(() => browserGraph.mutate(UpdateEvent, { input: { id, version: saved.version, scope, ...inputOf(fields, before) } }), ({ updateEvent }) => unmask(EditedEvent_event, updateEvent.event));

  function keep(next: EditedEvent_EventFragment | undefined, what: Done): void {
    setDone(next && what);
    if (!next) return;
    setSaved(next);
    form.settle(fieldsOf(next));
  }

  async function save(): Promise<void> {
    keep(await attempt(update, true), 'saved');
  }

  async function publish(): Promise<void> {
    const next = await attempt(async () => {
      const first = isDirty ? await update() : undefined;
      if (first && first.status !== 'done') return first;
      if (first) {
        setSaved(first.saved);
        form.settle(fieldsOf(first.saved));
      }
      return outcomeOf(() => browserGraph.mutate(PublishEvent, { input: { id } }), ({ publishEvent }) => unmask(EditedEvent_event, publishEvent.event));
    }, true);
    keep(next, 'published');
  }

  async function cancel(reason: string): Promise<void> {
    const next = await attempt(() => outcomeOf(() => browserGraph.mutate(CancelEvent, { input: { id, reason, scope } }), ({ cancelEvent }) => unmask(EditedEvent_event, cancelEvent.event)), false);
    keep(next, 'saved');
  }

  async function remove(): Promise<void> {
    const gone = await attempt(() => outcomeOf(() => browserGraph.mutate(DeleteEventDraft, { input: { id } }), ({ deleteEventDraft }) => deleteEventDraft.id), false);
    if (gone !== undefined) await navigate(`/workspace/${organisation.slug}/events?show=drafts`);
  }

  if (status === 'CANCELLED' || isOver) return (
      <>
        <GuestListLink event={saved} organisation={organisation} />
        <EventClosed event={saved} told={done !== undefined} />
      </>
    );
  const off = { disabled: !ready, 'aria-disabled': busy || undefined } as const;
  return (
    <>
      <GuestListLink event={saved} organisation={organisation} />
      <p className="editor-status">
        {status === 'WITHHELD' ? (
          <Trans>Taken down by the coordination. Why, and how to object, stands under Decisions. When you change it, they look at it again.</Trans>
        ) : !isDraft ? <Trans>Published. Everybody sees it, and calendars take over what you change.</Trans> : <Trans>A draft. Only members of your organisation see it.</Trans>}
      </p>
      {saved.calendar && <FromCalendar name={saved.calendar.name} here={`/workspace/${organisation.slug}/calendar-import`} />}
      {saved.series && <SeriesScopeField series={saved.series} here={`/workspace/${organisation.slug}/events`} scope={scope} onChange={setScope} />}
      {isDraft && organisation.status !== 'VERIFIED' && (
        <Notice kind="info" title={<Trans>It can be published once your organisation is verified</Trans>}>
          <p>
            <Trans>You can write and save it already.</Trans>
          </p>
        </Notice>
      )}
      <EventForm
        form={form}
        canRepeat={isDraft}
        interests={interests}
        postings={postings}
        onSubmit={() => void save()}
        done={done && !isDirty && <Notice kind="success" title={done === 'published' ? <Trans>Published: everybody sees it now.</Trans> : <Trans>Saved.</Trans>} />}
      >
        {isDraft && organisation.status === 'VERIFIED' && (
          <Button {...off} onClick={() => void publish()}>
            <Trans>Publish</Trans>
          </Button>
        )}
        <Button {...off} type="submit" look={isDraft && organisation.status === 'VERIFIED' ? 'secondary' : 'primary'}>
          {isDraft ? <Trans>Save the draft</Trans> : <Trans>Publish the changes</Trans>}
        </Button>
        {isDraft ? (
          <DeleteDraft {...off} onDelete={() => void remove()} />
        ) : (
          <ButtonLink look="quiet" to={`/events/${slug}`}>
            <Trans>Public page</Trans>
          </ButtonLink>
        )}
      </EventForm>
      {status === 'PUBLISHED' && <CancelSection {...off} scope={scope} onCancel={(reason) => void cancel(reason)} />}
    </>
  );
}
