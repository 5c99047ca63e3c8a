import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { type GraphAnswer, GraphUnreachable } from '../../shared/graph/graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import type { ReportReason } from '../../generated/enums.ts';
import { type Reported, reportComment } from './report-words.ts';

const ReportContent = graphql(`
  mutation ReportContent($input: ReportContentInput!) {
    reportContent(input: $input) {
      status
    }
  }
`);

/** What came of a report. `limited`: too many in a short time; `gone`: the thing is no longer there; else nobody has it yet. */
export type ReportOutcome = 'sent' | 'limited' | 'gone' | 'unanswered' | 'failed';

/** What an answer of the service means for the person before the screen. */
export function outcomeOf({ data, errors }: GraphAnswer<unknown>): ReportOutcome {
  if (data !== null && errors.length === 0) return 'sent';
  if (errors.some(({ code }) => code === 'RATE_LIMITED')) return 'limited';
  return errors.some(({ fields }) => fields.some(({ path }) => path === 'input.id')) ? 'gone' : 'failed';
}

/** Brings something before the coordinators; never throws for the connection. */
export async function sendReport({ kind, id, networkId, quote }: Reported, reason: ReportReason, words: string): Promise<ReportOutcome> {
  const input = { kind, id, networkId: networkId ?? null, reason, comment: reportComment(words, quote) || null };
  try {
    return outcomeOf(await browserGraph.mutate(ReportContent, { input }));
  } catch (error) {
    if (error instanceof GraphUnreachable) return 'unanswered';
    throw error;
  }
}
