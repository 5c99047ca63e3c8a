import type { DataSource } from 'typeorm';
import { badUserInput, conflictAt } from '../../shared/errors.ts';
import type { Written } from '../drafting/fields.ts';
import { OpportunityKind } from '../opportunity/opportunity.codes.ts';
import { findHelpRequests } from './help-request.repository.ts';
import { revealingProblems } from './reveals.ts';

/** Holds what is written over a posting to what a help request of somebody else may say. @throws BAD_USER_INPUT (REVEALS_PERSON, KIND_STAYS) */
export async function requireNobodyRevealed(db: DataSource, id: string, fields: Written): Promise<void> {
  const [request] = await findHelpRequests(db, [id]);
  if (!request) return;
  const problems = revealingProblems(fields, request);
  if (fields.kind !== OpportunityKind.HELP_REQUEST) problems.push({ path: 'input.kind', code: 'KIND_STAYS', message: 'stays a help request, as long as there is somebody behind it.' });
  if (problems.length > 0) throw badUserInput(problems);
}

/** A copy would not be erased with the person. @throws CONFLICT (NOT_COPIED) for a help request of somebody else */
export async function requireNobodyCopied(db: DataSource, id: string): Promise<void> {
  const [request] = await findHelpRequests(db, [id]);
  if (request) throw conflictAt('input.id', 'NOT_COPIED', 'is a help request of a person; it is erased with them, and so it is not copied.');
}
