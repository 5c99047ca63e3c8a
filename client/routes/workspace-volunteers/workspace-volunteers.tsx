import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Link, useLoaderData, useRevalidator } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { graphLocale } from '../../shared/i18n/locale.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { ArrowLeft } from '../../shared/ui/icons.ts';
import { Notice } from '../../shared/ui/notice.tsx';
import { Paging } from '../../shared/ui/paging.tsx';
import { ScriptNeeded } from '../../shared/ui/script-needed.tsx';
import { useFocusAfter } from '../../shared/ui/use-focus.ts';
import { WorkspaceVolunteers } from './documents.ts';
import { InvitedList } from './invited-list.tsx';
import { VolunteerCard } from './volunteer-card.tsx';

const PAGE_SIZE = 10;

/** Whom a posting of one's own organisation suits; not found for everybody else. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { graph, locale } = context.get(pageContext);
  const after = new URL(request.url).searchParams.get('after');
  const { interests, opportunity, skills, viewer } = needed(await graph.query(WorkspaceVolunteers, { id: params['id'] ?? '', locale: graphLocale(locale), first: PAGE_SIZE, after }));
  if (!viewer) throw signInFirst(request);
  const organisation = found(viewer.memberships.find((membership) => membership.organisation?.slug === params['slug'])?.organisation);
  if (opportunity?.organisation && opportunity.organisation.id !== organisation.id) return found<never>(null);
  const labels = Object.fromEntries([...interests.flatMap((field) => [field, ...field.children]), ...skills].map(({ id, label }) => [id, label]));
  return { opportunity: found(opportunity), organisation, labels };
}

/** Volunteers whom the posting may suit, and who was invited to it. */
export function Component() {
  const { t } = useLingui();
  const { labels, opportunity, organisation } = useLoaderData<typeof loader>();
  const { revalidate } = useRevalidator();
  const [invited, setInvited] = useState<string>();
  const box = useFocusAfter(invited);
  const workspace = `/workspace/${organisation.slug}`;
  const volunteers = opportunity.matchingVolunteers;
  const invitations = opportunity.volunteerInvitations?.nodes ?? [];
  const title = t`Volunteers who might fit`;

  function onInvited(name: string): void {
    setInvited(name);
    void revalidate();
  }

  return (
    <div className="workspace-page">
      <PageHead title={title} noindex />
      <p>
        <Link to={`${workspace}/opportunities/${opportunity.id}`}>
          <ArrowLeft aria-hidden /> {opportunity.title || t`(no title yet)`}
        </Link>
      </p>
      <h1>{title}</h1>
      <p className="lead">
        <Trans>These people said that organisations may find them. You see what they chose to show, and they get your message by e-mail; neither side sees an address.</Trans>
      </p>
      <ScriptNeeded />
      {invited !== undefined && <Notice kind="success" title={<Trans>{invited} is invited. You see the answer here.</Trans>} ref={box} />}
      {!volunteers && <Notice kind="info" title={<Trans>As soon as your organisation is verified, you find volunteers here.</Trans>} />}
      {volunteers && opportunity.status !== 'PUBLISHED' && <Notice kind="info" title={<Trans>Publish the posting to find volunteers for it.</Trans>} />}
      {volunteers && opportunity.status === 'PUBLISHED' && volunteers.totalCount === 0 && (
        <p>
          <Trans>At the moment there is nobody to invite. Some may have got enough invitations this week, so it is worth looking again in a few days.</Trans>
        </p>
      )}
      {volunteers && volunteers.totalCount > 0 && (
        <section aria-labelledby="who">
          <h2 id="who">
            <Plural value={volunteers.totalCount} one="One person whom it might suit" other="# people whom it might suit" />
          </h2>
          <p className="muted">
            <Trans>Who fits best comes first. Nobody gets more than three invitations a week, and none of yours twice within 30 days.</Trans>
          </p>
          <ul className="card-list">
            {volunteers.edges.map((edge) => (
              <li key={edge.volunteerId}>
                <VolunteerCard edge={edge} opportunityId={opportunity.id} labelOf={(id) => labels[id]} onInvited={onInvited} />
              </li>
            ))}
          </ul>
          <Paging label={title} pageInfo={volunteers.pageInfo} />
        </section>
      )}
      {invitations.length > 0 && (
        <section aria-labelledby="invited">
          <h2 id="invited">
            <Trans>Invited</Trans>
          </h2>
          <InvitedList invitations={invitations} workspace={workspace} />
        </section>
      )}
    </div>
  );
}
