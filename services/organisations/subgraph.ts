import type { DataSource } from 'typeorm';
import type { GraphQLSchema } from 'graphql';
import { isUuid } from '../shared/ids.ts';
import { loaderById, loaderOfLists } from '../shared/loaders.ts';
import { federatedSchema, type Subgraph } from '../shared/subgraph.ts';
import type { Viewer } from '../shared/viewer.ts';
import type { OrganisationsContext } from './context.ts';
import { findNetworksById } from './network/network.repository.ts';
import { NetworkResolver } from './network/network.resolver.ts';
import { resolveOrganisation } from './organisation/organisation.reference.ts';
import { findOrganisationsById } from './organisation/organisation.repository.ts';
import { OrganisationResolver } from './organisation/organisation.resolver.ts';
import { findVerifications } from './verification/verification.repository.ts';

/** The schema alone, e.g. to print it; needs no database. */
export function organisationsSchema(): Promise<GraphQLSchema> {
  return federatedSchema<OrganisationsContext>({
    resolvers: [OrganisationResolver, NetworkResolver],
    references: {
      Organisation: resolveOrganisation,
      Network: ({ id }, { networks }) => networks.load(id),
    },
  });
}

function contextFor(db: DataSource, viewer: Viewer): OrganisationsContext {
  return {
    viewer,
    db,
    organisations: loaderById((ids) => findOrganisationsById(db, ids), isUuid),
    networks: loaderById((ids) => findNetworksById(db, ids), isUuid),
    verifications: loaderOfLists((ids) => findVerifications(db, ids), ({ organisationId }) => organisationId),
  };
}

/** WHO: organisations, networks, and what was checked about them. `db` is an initialized data source that the subgraph then owns. */
export async function buildOrganisationsSubgraph({ db }: { db: DataSource }): Promise<Subgraph> {
  return {
    name: 'organisations',
    schema: await organisationsSchema(),
    contextFor: (viewer) => contextFor(db, viewer),
    ready: async () => void (await db.query('SELECT 1')),
    close: () => db.destroy(),
  };
}
