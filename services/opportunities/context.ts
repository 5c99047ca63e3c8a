import type DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import type { Jobs } from '../shared/jobs.ts';
import type { FigureReader } from '../shared/figures/reading.ts';
import type { Viewer } from '../shared/viewer.ts';
import type { Connection } from '../shared/connection.ts';
import type { MessagesOfInquiry } from './conversation/conversation.reading.ts';
import type { Message } from './conversation/message.ts';
import type { CompleteWords } from './completion/completion.service.ts';
import type { HelpContact } from './help-request/help-request.ts';
import type { InquiryDesk } from './inquiry/inquiry.desk.ts';
import type { Inquiry } from './inquiry/inquiry.ts';
import type { Opportunity } from './opportunity/opportunity.ts';
import type { KnownResponsiveness } from './organisation/known-organisation.repository.ts';
import type { Gazetteer } from './place/gazetteer.ts';
import type { SearchCounter } from './searches/search-counter.ts';
import type { FoundWords } from './search/found-words.ts';
import type { LiveIndex } from './search/live-index.ts';
import type { TextMatches } from './search/search.repository.ts';

/** What the resolvers of this subgraph get; the loaders live as long as one request. */
export interface OpportunitiesContext {
  readonly viewer: Viewer;
  readonly db: DataSource;
  readonly jobs: Pick<Jobs, 'enqueue'>;
  readonly now: () => Date;
  /** The installation's secret; keys are derived from it for each purpose. */
  readonly secret: string;
  readonly live: LiveIndex;
  readonly gazetteer: Gazetteer;
  /** The postings in which the typed words occur. */
  readonly matchesOfText: (text: string) => Promise<TextMatches>;
  /** For words that nobody knows, the known word that looks most like each. */
  readonly likeWords: (words: readonly string[]) => Promise<readonly { readonly word: string; readonly like: string }[]>;
  /** The interests that a typed text names as a whole. */
  readonly interestsNamed: (text: string) => Promise<readonly string[]>;
  /** The postings that are mostly about one of the interests. */
  readonly matchesOfInterests: (ids: readonly string[]) => Promise<TextMatches>;
  /** The rank of those of the given postings in which the typed words occur. */
  readonly ranksIn: (text: string, ids: readonly string[]) => Promise<ReadonlyMap<string, number>>;
  readonly wordsFound: FoundWords;
  readonly completeWords: CompleteWords;
  readonly inquiries: InquiryDesk;
  readonly opportunities: DataLoader<string, Opportunity | null>;
  readonly responsiveness: DataLoader<string, KnownResponsiveness | null>;
  /** Whether the viewer keeps an opportunity; null for nobody. */
  readonly favourites: DataLoader<string, boolean | null>;
  /** Threads, whoever asks; what may be seen of them is decided by conversation/access.ts. */
  readonly threads: DataLoader<string, Inquiry | null>;
  /** Persons behind help requests, whoever asks; who may see them is decided by help-request/help-request.reading.ts. */
  readonly helpContacts: DataLoader<string, HelpContact | null>;
  /** When somebody who offered help was written to last; null when nobody has. */
  readonly offerLetters: DataLoader<string, { readonly writtenAt: Date } | null>;
  readonly messages: DataLoader<MessagesOfInquiry, Connection<Message>, string>;
  readonly searchCounter: SearchCounter;
  /** What is counted of networks. */
  readonly figures: FigureReader;
}
