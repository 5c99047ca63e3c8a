import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { coordinates } from '../../features/network/coordinates.ts';
import { DeskLink } from '../../features/network/desk-link.tsx';
import { useAppState } from '../../shared/app-state.ts';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { Refused } from '../../shared/layout/refused.tsx';
import { PageHead } from '../../shared/page-head.tsx';
import { dayInWords } from '../../shared/time/dates.ts';
import { PagedList } from '../../shared/ui/paged-list.tsx';
import { DeskLists } from './documents.ts';
import { stateWords } from './list-words.ts';
import { SourceEntry } from './source-entry.tsx';
import { UploadForm } from './upload-form.tsx';
import './desk-lists.css';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const after = new URL(request.url).searchParams.get('after');
  const { viewer, network } = needed(await context.get(pageContext).graph.query(DeskLists, { slug: params['slug'] ?? '', after }));
  if (!viewer) throw signInFirst(request);
  return { viewer, network: found(network) };
}

/** Lists that were brought into a network, and where another one is handed over; for its coordinators. */
export function Component() {
  const { i18n, t } = useLingui();
  const { now } = useAppState();
  const { network, viewer } = useLoaderData<typeof loader>();
  const { id, listImports, listSources, name, slug } = network;
  const title = t`Lists of ${name}`;
  if (!coordinates(viewer, slug)) return <Refused title={title} />;
  const here = `/desk/network/${slug}/lists`;
  return (
    <div className="list-page">
      <PageHead title={title} noindex />
      <DeskLink slug={slug} />
      <h1>{title}</h1>
      <p>
        <Trans>Bring a list in that you have already: organisations, or the help that they want. Whoever brings a list in vouches for it: what it says can be seen by everybody at once.</Trans>
      </p>
      <p className="muted">
        <Trans>Calendars (iCalendar, .ics) are brought in by the organisations themselves, in their workspace.</Trans>
      </p>
      <UploadForm here={here} networkId={id} />
      {listSources && listSources.length > 0 && (
        <section className="desk-section" aria-labelledby="sources">
          <h2 id="sources">
            <Trans>Read every night</Trans>
          </h2>
          {listSources.map((source) => (
            <SourceEntry key={source.id} source={source} here={here} />
          ))}
        </section>
      )}
      <section className="desk-section">
        <h2>
          <Trans>Lists so far</Trans>
        </h2>
        <PagedList
          list={listImports ?? null}
          label={title}
          count={<Plural value={listImports?.totalCount ?? 0} one="# list" other="# lists" />}
          away={<Trans>This part cannot be loaded just now. Please try again in a minute.</Trans>}
          empty={
            <p className="list-empty">
              <Trans>No list has been brought in yet.</Trans>
            </p>
          }
        >
          {(list) => (
            <article className="card organisation-row">
              <h3 className="organisation-row-name">
                <Link to={`${here}/${list.id}`}>{list.name}</Link>
              </h3>
              <p>{i18n._(stateWords[list.state])}</p>
              <p className="muted">
                {list.fileName}, {dayInWords(list.createdAt, now, i18n)}
              </p>
            </article>
          )}
        </PagedList>
      </section>
    </div>
  );
}
