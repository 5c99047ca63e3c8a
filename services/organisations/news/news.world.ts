import type { SignedIn } from '../../shared/authorise.ts';
import type { Network } from '../network/network.ts';
import { aPerson } from '../testing/people.ts';
import { aNetwork, save } from '../testing/rows.ts';
import { type OrganisationsWorld, organisationsWorld } from '../testing/world.ts';

/** An article as tests look at it. */
export interface Told {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly body: string;
  readonly status: string;
  readonly isPinned: boolean;
  readonly publishedAt: string | null;
  readonly version: number;
}

/** For tests: the subgraph with two networks and somebody who coordinates the first. */
export interface NewsWorld extends OrganisationsWorld {
  readonly network: Network;
  readonly elsewhere: Network;
  readonly coordinator: SignedIn;
  readonly stranger: SignedIn;
  /** Asks for a deed as the coordinator, or as somebody else. */
  deed(name: string, type: string, input: object, viewer?: SignedIn): ReturnType<OrganisationsWorld['ask']>;
  /** A draft of the network. */
  draft(overrides?: object): Promise<Told>;
  /** A draft that was published. */
  published(overrides?: object): Promise<Told>;
}

export const TEXTS = { title: 'Das Fest am Markt', summary: 'Am Samstag feiern wir.', body: '## Programm\n\n- Musik', language: 'DE' } as const;
const TOLD = 'id slug title body status isPinned publishedAt version';

export async function newsWorld(): Promise<NewsWorld> {
  const world = await organisationsWorld();
  const [network, elsewhere] = [aNetwork({ name: 'Netz am Fluss' }), aNetwork({ name: 'Netz am Berg' })];
  await save(world.db, { networks: [network, elsewhere] });
  const coordinator = await aPerson(world.db, { name: 'Toni Beispiel', coordinates: [network.id] });
  const stranger = await aPerson(world.db, { coordinates: [elsewhere.id] });
  const deed = (name: string, type: string, input: object, viewer: SignedIn = coordinator) =>
    world.ask(`mutation($input: ${type}!) { ${name}(input: $input) { newsArticle { ${TOLD} } } }`, { input }, viewer);
  const told = async (name: string, type: string, input: object): Promise<Told> => {
    const { data, errors } = await deed(name, type, input);
    if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
    return (data as Record<string, { newsArticle: Told }>)[name]?.newsArticle as Told;
  };
  const draft = (overrides: object = {}) => told('createNewsArticle', 'CreateNewsArticleInput', { networkId: network.id, ...TEXTS, ...overrides });
  const published = async (overrides: object = {}) => {
    const { id, version } = await draft(overrides);
    return told('publishNewsArticle', 'PublishNewsArticleInput', { id, version });
  };
  return { ...world, network, elsewhere, coordinator, stranger, deed, draft, published };
}
