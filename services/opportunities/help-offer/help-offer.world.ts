import DataLoader from 'dataloader';
import { graphql } from 'graphql';
import { aViewer } from '../../shared/testing/a-viewer.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { nobody, type Viewer } from '../../shared/viewer.ts';
import { saveKnownCrisis } from '../crisis/known-crisis.repository.ts';
import { type InquiryWorld, inquiryWorld, mailTo, newAddress, SECRET, solved, tokenIn } from '../inquiry/inquiry.world.ts';
import { loadGazetteer } from '../place/gazetteer.ts';
import { opportunitiesSchema } from '../subgraph.ts';
import { findLastLetters } from './offer-letter.repository.ts';

export const CONFIRM = 'mutation($input: HelpOfferTokenInput!) { confirmHelpOffer(input: $input) { networkName linkToken } }';
export const OFFER = 'mutation($input: OfferHelpInput!) { offerHelp(input: $input) { isOnItsWay } }';
export const LIST = `query($network: ID!, $filter: HelpOfferFilter, $helpRequest: ID, $first: Int, $after: String) { helpOffers(network: $network, filter: $filter, helpRequest: $helpRequest, first: $first, after: $after) {
  totalCount nodes { id name phone words placeName status writtenAt availability interests { id } match { distanceKm reasons { kind details } } } pageInfo { endCursor hasNextPage } } }`;

/** An offer that is taken while there is a crisis. */
const OFFERED = { name: 'Jona Beispiel', phone: '0151 234', words: 'Ich habe einen Anhänger.', interests: ['neighbourhood-help'], place: '54634', availability: ['SATURDAY_MORNING'], consent: true, locale: 'DE' };

/** For tests of offers of help: a network in a crisis of ten days, its coordinator, and a worker that sends mails. */
export async function helpOfferWorld() {
  const [schema, inquiries] = await Promise.all([opportunitiesSchema(), inquiryWorld()]);
  const { db, desk, sink } = inquiries;
  const gazetteer = loadGazetteer();
  const networkId = anId();
  const coordinator = aViewer({ name: 'Toni Beispiel', email: 'toni@netz.example', coordinates: [networkId] });
  const crisis = { id: anId(), networkId, networkSlug: 'netz', networkName: 'Netz am Fluss' };
  let version = 0;
  const crisisUntil = (endsAt: Date) => saveKnownCrisis(db, { ...crisis, endsAt: endsAt.toISOString(), version: (version += 1) });
  await crisisUntil(new Date(Date.now() + 10 * 86_400_000));
  await inquiries.startWorker();

  /** Runs an operation; answers its data, and of its error the code and the fields. */
  async function run(source: string, variableValues: object, viewer: Viewer = nobody('192.0.2.7')) {
    const offerLetters = new DataLoader(async (ids: readonly string[]) => {
      const rows = await findLastLetters(db, ids);
      return ids.map((id) => rows.find((row) => row.id === id) ?? null);
    });
    const contextValue = { viewer, db, secret: SECRET, now: desk.now, inquiries: desk, gazetteer, offerLetters };
    const { data, errors } = await graphql({ schema, source, variableValues: { ...variableValues }, contextValue });
    const { code, fields } = (errors?.[0]?.extensions ?? {}) as { code?: string; fields?: { path: string; code: string }[] };
    return { data: JSON.parse(JSON.stringify(data ?? null)), code: code ?? errors?.[0]?.message, fields: fields?.map((field) => `${field.path} ${field.code}`) };
  }

  const offer = async (overrides: object = {}) => run(OFFER, { input: { ...OFFERED, networkId, email: newAddress(), proofOfWork: await solved(desk), ...overrides } });
  /** Offers help and confirms it; gives the token of its link. */
  async function confirmed(overrides: object = {}): Promise<string> {
    const email = newAddress();
    await offer({ email, ...overrides });
    const { data } = await run(CONFIRM, { input: { token: tokenIn(await mailTo(sink, email)) } });
    return data.confirmHelpOffer.linkToken;
  }
  const list = async (page: object = {}, viewer: Viewer = coordinator) => run(LIST, { network: networkId, ...page }, viewer);
  return { ...inquiries, confirmed, coordinator, crisis, crisisUntil, list, networkId, offer, run };
}

export type HelpOfferWorld = InquiryWorld & Awaited<ReturnType<typeof helpOfferWorld>>;
