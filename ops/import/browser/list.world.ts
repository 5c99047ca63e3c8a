import type { SignedIn } from '../../../services/shared/authorise.ts';
import { type Ask, asker } from '../../../services/shared/testing/ask.ts';
import type { ListDesk } from '../../../services/organisations/list-import/list-desk.ts';
import { previewList } from '../../../services/organisations/list-import/preview-list.ts';
import { takeNext } from '../../../services/organisations/list-import/take-list.ts';
import { undoNext } from '../../../services/organisations/list-import/undo-list.ts';
import type { Network } from '../../../services/organisations/network/network.ts';
import { buildOrganisationsSubgraph } from '../../../services/organisations/subgraph.ts';
import { aPerson } from '../../../services/organisations/testing/people.ts';
import { aNetwork, save } from '../../../services/organisations/testing/rows.ts';
import { testStores, type TestStores } from '../../testing/stores.ts';
import { listPort } from './list-port.ts';

/** A list as tests look at it. */
export interface ShownList {
  readonly id: string;
  readonly state: string;
  readonly problem: string | null;
  readonly name: string;
  readonly hasHeader: boolean;
  readonly chosenCount: number;
  readonly doneCount: number;
  readonly columns: { name: string; field: string | null }[] | null;
  readonly counts: Record<string, number>;
  readonly rows: { nodes: { line: number; organisationName: string | null; title: string | null; outcome: string; isChosen: boolean; problems: { code: string }[] }[]; pageInfo: { endCursor: string | null; hasNextPage: boolean }; totalCount: number };
  readonly items: { nodes: { itemId: string; kind: string; name: string; outcome: string; undo: string | null }[] };
}

const SHOWN = `id state problem name hasHeader chosenCount doneCount columns { name field }
  counts { rows refusedRows problematicRows organisationsCreated organisationsUpdated opportunitiesCreated opportunitiesUpdated unchanged undone kept }
  rows(first: 100) { totalCount pageInfo { endCursor hasNextPage } nodes { line organisationName title outcome isChosen problems { code } } }
  items(first: 100) { nodes { itemId kind name outcome undo } }`;

/** For tests: the three stores, two networks with a coordinator each, and the jobs of lists, which run when they are told to. */
export interface ListWorld extends TestStores {
  readonly ask: Ask;
  readonly desk: ListDesk;
  readonly network: Network;
  readonly coordinator: SignedIn;
  readonly stranger: SignedIn;
  deed(name: string, input: object, viewer?: SignedIn): ReturnType<Ask>;
  shown(id: string): Promise<ShownList>;
  /** Uploads a list and reads it. */
  uploaded(text: string | Buffer, name?: string): Promise<ShownList>;
  /** Takes these lines, or all that are chosen by themselves, to the end. */
  taken(list: ShownList, lines?: readonly number[]): Promise<ShownList>;
  undone(id: string): Promise<ShownList>;
}

export async function listWorld({ fetch, now = () => new Date() }: Pick<ListDesk, 'fetch'> & { readonly now?: () => Date } = {}): Promise<ListWorld> {
  const base = await testStores();
  const { jobs, stores } = base;
  const [network, elsewhere] = [aNetwork({ slug: 'am-fluss', name: 'Netz am Fluss' }), aNetwork({ slug: 'am-berg', name: 'Netz am Berg' })];
  await save(stores.organisations, { networks: [network, elsewhere] });
  const coordinator = await aPerson(stores.organisations, { coordinates: [network.id] });
  const stranger = await aPerson(stores.organisations, { coordinates: [elsewhere.id] });
  const ask = asker(await buildOrganisationsSubgraph({ db: stores.organisations, jobs, secret: 'a secret of tests', now }));
  const desk: ListDesk = { db: stores.organisations, jobs, now, lists: listPort(stores), ...(fetch && { fetch }) };
  const deed = (name: string, input: object, viewer: SignedIn = coordinator) =>
    ask(`mutation($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${name === 'discardList' ? 'id' : 'import { id state }'} } }`, { input }, viewer);
  const begun = async (name: string, input: object): Promise<string> => {
    const { data, errors } = await deed(name, input);
    if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
    return (data as Record<string, { import: { id: string } }>)[name]?.import.id ?? '';
  };
  const shown = async (id: string): Promise<ShownList> => {
    const { data } = await ask<{ listImport: ShownList }>(`query($id: ID!) { listImport(id: $id) { ${SHOWN} } }`, { id }, coordinator);
    return data.listImport;
  };
  const through = async (id: string, state: string, step: (desk: ListDesk, id: string) => Promise<void>): Promise<ShownList> => {
    let list = await shown(id);
    for (; list.state === state; list = await shown(id)) await step(desk, id);
    return list;
  };
  return {
    ...base, ask, desk, network, coordinator, stranger, deed, shown,
    async uploaded(text, name = 'Vereine') {
      const id = await begun('uploadList', { networkId: network.id, file: Buffer.from(text).toString('base64'), fileName: 'liste.csv', name });
      return through(id, 'READING', previewList);
    },
    taken: async (list, lines) => through(await begun('takeList', { id: list.id, ...(lines && { chosen: false, with: lines }) }), 'TAKING', takeNext),
    undone: async (id) => through(await begun('undoList', { id }), 'UNDOING', undoNext),
  };
}
