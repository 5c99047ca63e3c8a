import { useState } from 'react';
import type { DeedProblem } from './use-deed.ts';
import { useFocusAfter } from '../../shared/ui/use-focus.ts';

/** What became of the last of several forms, kept where it outlives them: the page changes with what was decided. The focus goes to `box`. */
export function useOutcome() {
  const [outcome, setOutcome] = useState<{ readonly problem: DeedProblem | undefined }>();
  const box = useFocusAfter(outcome);
  return { outcome, box, onEnd: (problem: DeedProblem | undefined) => setOutcome({ problem }) };
}
