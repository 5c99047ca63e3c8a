import type DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import type { Jobs } from '../shared/jobs.ts';
import type { Limits } from '../shared/limits.ts';
import type { FigureReader } from '../shared/figures/reading.ts';
import type { ProofOfWork } from '../shared/proof-of-work.ts';
import type { Viewer } from '../shared/viewer.ts';
import type { Agency } from './agency/agency.ts';
import type { Crisis } from './crisis/crisis.ts';
import type { ArticleDocument } from './document/article-document.ts';
import type { HomePage } from './home-page/home-page.ts';
import type { LinkPage } from './links/link-page.ts';
import type { Invitation } from './membership/invitation.ts';
import type { Member } from './membership/member.ts';
import type { ModerationLoaders } from './moderation/moderation.loaders.ts';
import type { Network } from './network/network.ts';
import type { OrganisationLimit } from './organisation/organisation.limits.ts';
import type { Organisation } from './organisation/organisation.ts';
import type { ReportLimits } from './report/report.service.ts';
import type { SignInDesk } from './sign-in/sign-in.desk.ts';
import type { CaseLoaders } from './verification/case.service.ts';
import type { ProjectPartner } from './partner/project-partner.ts';
import type { Picture } from './picture/picture.ts';
import type { Verification } from './verification/verification.ts';

/** What the resolvers of this subgraph get; the loaders live as long as one request. */
export interface OrganisationsContext {
  readonly viewer: Viewer;
  readonly db: DataSource;
  readonly jobs: Pick<Jobs, 'enqueue'>;
  readonly now: () => Date;
  /** The installation's, to derive keys from. */
  readonly secret: string;
  /** For signing in and sessions. */
  readonly desk: SignInDesk;
  /** Makes the tokens of invitations; the worker needs the same. */
  readonly invitationKey: string;
  readonly limits: Limits<OrganisationLimit>;
  /** For subscribing to newsletters without an account. */
  readonly newsletterWork: ProofOfWork;
  readonly organisations: DataLoader<string, Organisation | null>;
  readonly networks: DataLoader<string, Network | null>;
  /** By organisation, addresses and all: the service decides who sees what. */
  readonly members: DataLoader<string, Member[]>;
  readonly invitations: DataLoader<string, Invitation[]>;
  /** By organisation, the logo among them. */
  readonly pictures: DataLoader<string, Picture[]>;
  /** By article, one at most. */
  readonly newsPictures: DataLoader<string, Picture[]>;
  /** By article, in their order. */
  readonly articleDocuments: DataLoader<string, ArticleDocument[]>;
  /** By article, in their order, those that are not public too: the service decides who sees what. */
  readonly projectPartners: DataLoader<string, ProjectPartner[]>;
  /** By network, one at most. */
  readonly agencies: DataLoader<string, Agency[]>;
  /** By network, the one that lasts. */
  readonly crises: DataLoader<string, Crisis[]>;
  /** By network, one at most. */
  readonly homePages: DataLoader<string, HomePage[]>;
  /** By network, one at most. */
  readonly linkPages: DataLoader<string, LinkPage[]>;
  readonly verifications: DataLoader<string, Verification[]>;
  readonly cases: CaseLoaders;
  readonly moderation: ModerationLoaders;
  readonly reportLimits: ReportLimits;
  /** What is counted of networks. */
  readonly figures: FigureReader;
  /** The names of the figures that a network shows to everybody. */
  readonly shownFigures: DataLoader<string, string[]>;
}
