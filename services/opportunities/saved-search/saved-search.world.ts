import { graphql } from 'graphql';
import { nobody, type Viewer } from '../../shared/viewer.ts';
import { inquiryWorld, mailTo, newAddress, SECRET, solved, tokenIn } from '../inquiry/inquiry.world.ts';
import { loadGazetteer } from '../place/gazetteer.ts';
import { wordSearch } from '../search/word-search.ts';
import { opportunitiesSchema } from '../subgraph.ts';

const FIELDS = 'id name query frequency endsOn pausedAt lastAlertAt';
const SAVE = `mutation($input: SaveSearchInput!) { saveSearch(input: $input) { status savedSearch { ${FIELDS} } } }`;
export const CONFIRM = `mutation($input: ConfirmSavedSearchInput!) { confirmSavedSearch(input: $input) { savedSearch { ${FIELDS} } linkToken } }`;
export const CHANGE = `mutation($input: ChangeSavedSearchInput!) { changeSavedSearch(input: $input) { savedSearch { ${FIELDS} } } }`;
export const DELETE = 'mutation($input: DeleteSavedSearchInput!) { deleteSavedSearch(input: $input) { name } }';
export const BY_LINK = `query($token: String!) { savedSearch(token: $token) { ${FIELDS} } }`;
const OWN = `query($r: [_Any!]!) { _entities(representations: $r) { ... on Viewer { savedSearches { ${FIELDS} } } } }`;

const GARDEN = { filter: { text: 'Garten', near: { place: '54634', radiusKm: 20 } }, query: 'q=Garten&place=54634&radius=20', name: 'Garten bei uns' };

/** For tests of saved searches: what somebody does with them, with an account and without, and a worker that sends their mails. */
export async function savedSearchWorld() {
  const [schema, { close, db, desk, later, sink, startWorker }] = await Promise.all([opportunitiesSchema(), inquiryWorld()]);
  const gazetteer = loadGazetteer();
  await startWorker();

  /** Runs an operation; answers its data, and of its error the code and the fields. */
  async function run(source: string, variableValues: object, viewer: Viewer = nobody('192.0.2.7')) {
    const contextValue = { viewer, db, secret: SECRET, now: desk.now, inquiries: desk, gazetteer, ...wordSearch(db, desk.now, () => 0) };
    const { data, errors } = await graphql({ schema, source, variableValues: { ...variableValues }, contextValue });
    const { code, fields } = (errors?.[0]?.extensions ?? {}) as { code?: string; fields?: { path: string; code: string }[] };
    return { data: JSON.parse(JSON.stringify(data ?? null)), code, fields: fields?.map((field) => `${field.path} ${field.code}`) };
  }

  const saved = (viewer: Viewer, overrides: object = {}) => run(SAVE, { input: { ...GARDEN, ...overrides } }, viewer);
  /** Without an account; `email` and `proofOfWork` are good ones unless said otherwise. */
  const anonymously = async (overrides: object = {}) => run(SAVE, { input: { ...GARDEN, email: newAddress(), proofOfWork: await solved(desk), ...overrides } });
  /** Somebody's searches, as their pages show them. */
  async function own(viewer: Viewer) {
    const { data } = await run(OWN, { r: [{ __typename: 'Viewer', id: viewer.id }] }, viewer);
    return data._entities[0].savedSearches as { id: string; name: string; frequency: string; pausedAt: string | null }[];
  }
  /** Saves a search without an account and confirms it; gives the token of its link. */
  async function confirmed(email: string, overrides: object = {}): Promise<string> {
    await anonymously({ email, ...overrides });
    const { data } = await run(CONFIRM, { input: { token: tokenIn(await mailTo(sink, email)) } });
    return data.confirmSavedSearch.linkToken;
  }

  return { anonymously, close, confirmed, db, desk, later, own, run, saved, sink };
}

export type SavedSearchWorld = Awaited<ReturnType<typeof savedSearchWorld>>;
