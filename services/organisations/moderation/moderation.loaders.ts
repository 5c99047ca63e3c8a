import type DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { isUuid } from '../../shared/ids.ts';
import { loaderById, rowsById } from '../../shared/loaders.ts';
import { findReportsById } from '../report/report.repository.ts';
import type { Report } from '../report/report.ts';
import { findChecksById } from '../verification/verification.repository.ts';
import type { Verification } from '../verification/verification.ts';
import { findModerationDecisionsById } from './decision.repository.ts';
import type { ModerationDecision } from './moderation-decision.ts';

/** A request's reads of what belongs to cases. Who may see a case is decided before. */
export interface ModerationLoaders {
  readonly reports: DataLoader<string, Report | null>;
  readonly checks: DataLoader<string, Verification | null>;
  readonly decisions: DataLoader<string, ModerationDecision | null>;
}

/** Makes the loaders of each request; requests at the same time share their statements. */
export function moderationLoaders(db: DataSource): () => ModerationLoaders {
  const reports = rowsById((ids) => findReportsById(db, ids));
  const checks = rowsById((ids) => findChecksById(db, ids));
  const decisions = rowsById((ids) => findModerationDecisionsById(db, ids));
  return () => ({ reports: loaderById(reports, isUuid), checks: loaderById(checks, isUuid), decisions: loaderById(decisions, isUuid) });
}
