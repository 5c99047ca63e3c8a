import { useState } from 'react';
import type { FormEvent } from 'react';
import { missingIn, type ReportDraft, type Reported } from './report-words.ts';
import { type ReportOutcome, sendReport } from './send-report.ts';
import { useFocusAfter } from '../../shared/ui/use-focus.ts';
import { useReady } from '../../shared/ui/use-ready.ts';

/** What happened when somebody pressed the button. */
type Pressed = ReportOutcome | 'reason' | 'words';

/** State of a report before it is sent. After each attempt the focus goes to `box`, where it says what came of it. */
export function useReport(reported: Reported) {
  const [draft, setDraft] = useState<ReportDraft>({ reason: undefined, words: '' });
  const ready = useReady();
  const [busy, setBusy] = useState(false);
  const [pressed, setPressed] = useState<{ readonly result: Pressed }>();
  const box = useFocusAfter(pressed);
  async function press(): Promise<Pressed> {
    const missing = missingIn(draft, reported);
    if (missing || !draft.reason) return missing ?? 'reason';
    setBusy(true);
    try {
      return await sendReport(reported, draft.reason, draft.words);
    } finally {
      setBusy(false);
    }
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!busy) setPressed({ result: await press() });
  }

  return { draft, change: (part: Partial<ReportDraft>) => setDraft({ ...draft, ...part }), submit, ready, busy, result: pressed?.result, box };
}
