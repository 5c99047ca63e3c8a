import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setPriority } from 'node:os';
import { text } from 'node:stream/consumers';
import { stripVTControlCharacters } from 'node:util';

/** How a program is run. */
interface ProgramOptions {
  /** The project's folder. */
  readonly cwd: string;
  /** Ends it. */
  readonly signal: AbortSignal;
  /** It leaves the processors to whoever wants them too. */
  readonly isPatient?: boolean;
}

/** As for `nice`, which takes away nine tenths of a processor that another process wants as well. */
const PATIENT = 10;

/** Room for young objects, in MB. Linux clears what a process takes for the first time, and a program that builds something and ends spends more on that than on collecting often. */
const YOUNG = '--max-semi-space-size=4';

/**
 * Runs a program of this project under the same Node.
 *
 * @param file relative to the project's folder
 * @throws Error with what it printed, without colours, when it fails
 */
export async function program(file: string, { cwd, signal, isPatient = false }: ProgramOptions): Promise<void> {
  // Not in a session of its own: Linux shares the processors out by sessions, and then the build would take them from the database.
  const child = spawn(process.execPath, [YOUNG, file], { cwd, signal, stdio: ['ignore', 'pipe', 'pipe'] });
  if (isPatient && child.pid !== undefined) setPriority(child.pid, PATIENT);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const [code, ...words] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  // A Ctrl-C in the terminal reaches it and us; whoever hears it first, it is no failure.
  if (child.signalCode === 'SIGINT' && !signal.aborted) await once(signal, 'abort');
  if (code !== 0) throw new Error(stripVTControlCharacters(words.join('')).trim() || `${file} ended with ${child.signalCode ?? code}.`);
}
