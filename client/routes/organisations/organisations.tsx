import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link, useLoaderData, useSearchParams } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { OrganisationRow } from '../../features/organisation/organisation-row.tsx';
import { graphql } from '../../shared/graph/graphql.ts';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { ORGANISATION_KINDS, organisationKindLabels } from '../../shared/labels/organisation-labels.ts';
import { textOf, valuesOf } from '../../shared/list-params.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { ButtonLink } from '../../shared/ui/button.tsx';
import { SelectField } from '../../shared/ui/field.tsx';
import { ListForm } from '../../shared/ui/list-form.tsx';
import { Paging } from '../../shared/ui/paging.tsx';

const OrganisationDirectory = graphql(`
  query OrganisationDirectory($filter: OrganisationFilter, $first: Int!, $after: String) {
    organisations(filter: $filter, first: $first, after: $after) {
      totalCount
      nodes {
        slug
        ...OrganisationRow_organisation
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const DirectoryNetwork = graphql(`
  query DirectoryNetwork($slug: String!) {
    network(slug: $slug) {
      id
      slug
      name
    }
  }
`);

const PAGE_SIZE = 24;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const text = textOf(searchParams);
  const kinds = valuesOf(searchParams, 'kind', ORGANISATION_KINDS);
  const { graph } = context.get(pageContext);
  const slug = searchParams.get('network');
  const network = slug ? found(needed(await graph.query(DirectoryNetwork, { slug })).network) : null;
  const filter = { ...(text && { text }), ...(kinds.length > 0 && { kinds }), ...(network && { network: network.id }) };
  const { organisations } = needed(await graph.query(OrganisationDirectory, { filter, first: PAGE_SIZE, after: searchParams.get('after') }));
  return { network, organisations };
}

/** All organisations by name, to be narrowed by words and kind, with `?network=SLUG` those of one network. */
export function Component() {
  const { i18n, t } = useLingui();
  const { network, organisations } = useLoaderData<typeof loader>();
  const { nodes, pageInfo, totalCount } = organisations;
  const [params] = useSearchParams();
  return (
    <div className="list-page">
      <PageHead title={t`Organisations`} description={t`Clubs, initiatives and institutions that are active here: who they are, what has been checked, and how to reach them.`} noindex={params.size > 0} />
      <h1>
        <Trans>Who is active here</Trans>
      </h1>
      {network && (
        <p>
          <Link to={`/networks/${network.slug}`}>{network.name}</Link>
        </p>
      )}
      <ListForm textLabel={t`Name, purpose or town`}>
        {network && <input type="hidden" name="network" defaultValue={network.slug} />}
        <SelectField label={<Trans>Kind</Trans>} name="kind" defaultValue={valuesOf(params, 'kind', ORGANISATION_KINDS)[0] ?? ''}>
          <option value="">{t`All kinds`}</option>
          {ORGANISATION_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {i18n._(organisationKindLabels[kind])}
            </option>
          ))}
        </SelectField>
      </ListForm>
      <p className="no-print">
        <Link to="/organisations/new">
          <Trans>Is your organisation missing? Register it</Trans>
        </Link>
      </p>
      <output className="list-count">
        <Plural value={totalCount} _0="No organisation found" one="One organisation" other="# organisations" />
      </output>
      {nodes.length === 0 && (
        <div className="list-empty">
          <p>
            <Trans>Perhaps there is a typing error, or another word leads there. You can also search all offers.</Trans>
          </p>
          <p className="actions">
            <ButtonLink to="/organisations">
              <Trans>Show all organisations</Trans>
            </ButtonLink>
            <ButtonLink to="/" look="secondary">
              <Trans>Find offers</Trans>
            </ButtonLink>
          </p>
        </div>
      )}
      <ul className="card-list card-list-columns">
        {nodes.map((organisation) => (
          <li key={organisation.slug}>
            <OrganisationRow organisation={organisation} />
          </li>
        ))}
      </ul>
      <Paging label={t`Organisations`} pageInfo={pageInfo} />
    </div>
  );
}
