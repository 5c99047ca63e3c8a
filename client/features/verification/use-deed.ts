import { useState } from 'react';
import { useRevalidator } from 'react-router';
import { GraphUnreachable } from '../../shared/graph/graph.ts';
import type { FieldRefusal, GraphAnswer } from '../../shared/graph/graph.ts';
import { useFocusAfter } from '../../shared/ui/use-focus.ts';
import { useReady } from '../../shared/ui/use-ready.ts';

/** Why something was not done. `moved-on`: somebody else was faster, and the page shows how it stands now. */
export interface DeedProblem {
  readonly kind: 'moved-on' | 'refused' | 'not-allowed' | 'limited' | 'unanswered';
  readonly refusals: readonly FieldRefusal[];
}

/** What a refusal means for the person before the screen. */
export function problemOf({ errors }: GraphAnswer<unknown>): DeedProblem | undefined {
  if (errors.length === 0) return undefined;
  const codes = new Set(errors.map(({ code }) => code));
  const refusals = errors.flatMap(({ fields }) => fields);
  if (codes.has('CONFLICT')) return { kind: 'moved-on', refusals };
  if (codes.has('BAD_USER_INPUT')) return { kind: 'refused', refusals };
  if (codes.has('RATE_LIMITED')) return { kind: 'limited', refusals };
  if (codes.has('FORBIDDEN') || codes.has('UNAUTHENTICATED') || codes.has('NOT_FOUND')) return { kind: 'not-allowed', refusals };
  return { kind: 'unanswered', refusals };
}

/**
 * Does something once, says what came of it, and loads the page anew when it, or somebody else, has changed what is on it. After an attempt that
 * failed the focus goes to `box`.
 */
export function useDeed() {
  const { revalidate } = useRevalidator();
  const ready = useReady();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<DeedProblem>();
  const box = useFocusAfter(problem);
  async function attempt(deed: () => Promise<GraphAnswer<unknown>>): Promise<DeedProblem | undefined> {
    try {
      return problemOf(await deed());
    } catch (error) {
      if (error instanceof GraphUnreachable) return { kind: 'unanswered', refusals: [] };
      throw error;
    }
  }

  /** Answers why it was not done; undefined when it was. */
  async function run(deed: () => Promise<GraphAnswer<unknown>>): Promise<DeedProblem | undefined> {
    if (busy) return problem;
    setBusy(true);
    const found = await attempt(deed);
    setProblem(found);
    if (!found || found.kind === 'moved-on') await revalidate();
    setBusy(false);
    return found;
  }

  return { run, ready, busy, problem, box };
}
