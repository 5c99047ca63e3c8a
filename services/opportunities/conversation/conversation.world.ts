import type { SignedIn } from '../../shared/authorise.ts';
import { aMembership, aViewer } from '../../shared/testing/a-viewer.ts';
import { type Answer, type Ask, asker } from '../../shared/testing/ask.ts';
import type { Viewer } from '../../shared/viewer.ts';
import { anOpportunity, anOrganisation, type InquiryWorld, inquiryWorld, logger, SECRET } from '../inquiry/inquiry.world.ts';
import { buildOpportunitiesSubgraph } from '../subgraph.ts';

/** What the tests read of a thread. */
export const THREAD = `id status version side unreadCount personName opportunity { title }
  messages(first: 10) { totalCount nodes { sender body } }`;

export interface Thread {
  readonly id: string;
  readonly status: string;
  readonly version: number;
  readonly side: string;
  readonly unreadCount: number;
  readonly personName: string;
  readonly messages: { readonly totalCount: number; readonly nodes: readonly { readonly sender: string; readonly body: string }[] };
}

type Door = { readonly inquiryId: string } | { readonly threadToken: string };

/** For tests: the subgraph as the gateway asks it, an organisation with a posting and a member, and somebody who writes. */
export interface ConversationWorld extends InquiryWorld {
  readonly ask: Ask;
  readonly organisationId: string;
  readonly opportunityId: string;
  readonly person: SignedIn;
  readonly member: SignedIn;
  /** Opens a thread about the posting in somebody's name; gives its id. */
  begin(sender?: Viewer): Promise<string>;
  write(sender: Viewer | undefined, door: Door, body: string, idempotencyKey?: string): Promise<Answer<{ sendMessage: { inquiry: Thread; message: { id: string } } } | null>>;
  mark(by: Viewer | undefined, input: { id: string; version: number; status: string; message?: string }): Promise<Answer<{ markInquiry: { inquiry: Thread } } | null>>;
  read(reader: Viewer | undefined, id: string): Promise<Thread | null>;
}

let letters = 0;

export async function conversationWorld(): Promise<ConversationWorld> {
  const world = await inquiryWorld();
  const organisationId = await anOrganisation(world.db);
  const opportunityId = await anOpportunity(world.db, organisationId);
  const subgraph = await buildOpportunitiesSubgraph({ db: world.db, databaseUrl: world.database.urls.opportunities, jobs: world.jobs, secret: SECRET, logger, now: world.desk.now });
  // The desk of the world has the limits wide open.
  const ask = asker({ ...subgraph, contextFor: (viewer) => ({ ...subgraph.contextFor(viewer), inquiries: world.desk }) });
  const person = aViewer({ name: 'Kim Muster' });
  return {
    ...world,
    ask,
    organisationId,
    opportunityId,
    person,
    member: aViewer({ memberships: [aMembership(organisationId)] }),
    async begin(sender = person) {
      const input = { opportunityId, message: 'Guten Tag, ich lese gern vor und habe Zeit.' };
      const { data, errors } = await ask<{ contactOrganiser: { inquiry: { id: string } } }>('mutation($input: ContactOrganiserInput!) { contactOrganiser(input: $input) { inquiry { id } } }', { input }, sender);
      if (errors) throw new Error(JSON.stringify(errors));
      return data.contactOrganiser.inquiry.id;
    },
    write: (sender, door, body, idempotencyKey = `letter ${(letters += 1)} of the tests`) =>
      ask(`mutation($input: SendMessageInput!) { sendMessage(input: $input) { message { id } inquiry { ${THREAD} } } }`, { input: { ...door, body, idempotencyKey } }, sender),
    mark: (by, input) => ask(`mutation($input: MarkInquiryInput!) { markInquiry(input: $input) { inquiry { ${THREAD} } } }`, { input }, by),
    read: async (reader, id) => (await ask<{ inquiry: Thread | null }>(`query($id: ID!) { inquiry(id: $id) { ${THREAD} } }`, { id }, reader)).data.inquiry,
    async close() {
      await subgraph.live.close();
      await world.close();
    },
  };
}
