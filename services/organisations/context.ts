import type DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import type { Jobs } from '../shared/jobs.ts';
import type { Viewer } from '../shared/viewer.ts';
import type { Network } from './network/network.ts';
import type { Organisation } from './organisation/organisation.ts';
import type { ReportLimits } from './report/report.service.ts';
import type { SignInDesk } from './sign-in/sign-in.desk.ts';
import type { CaseLoaders } from './verification/case.service.ts';
import type { Verification } from './verification/verification.ts';

/** What the resolvers of this subgraph get; the loaders live as long as one request. */
export interface OrganisationsContext {
  readonly viewer: Viewer;
  readonly db: DataSource;
  readonly jobs: Pick<Jobs, 'enqueue'>;
  readonly now: () => Date;
  /** For signing in and sessions. */
  readonly desk: SignInDesk;
  readonly organisations: DataLoader<string, Organisation | null>;
  readonly networks: DataLoader<string, Network | null>;
  readonly verifications: DataLoader<string, Verification[]>;
  readonly cases: CaseLoaders;
  readonly reportLimits: ReportLimits;
}
