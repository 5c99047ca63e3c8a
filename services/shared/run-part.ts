import { pino, type Logger } from 'pino';
import { loggedError } from './logged-error.ts';

/** The logger of a process: JSON lines on the standard output, errors without the parameters of their statements. */
export function partLogger(name: string, level = 'warn'): Logger {
  return pino({ name, level, serializers: { err: loggedError } });
}

/** What a part of the distributed topology works with. */
export interface PartContext {
  readonly logger: Logger;
  /** Reads variables that must be there; throws one sentence that names all that are missing. */
  environment<Name extends string>(...names: Name[]): Record<Name, string>;
}

/** A part that runs. */
export interface RunningPart {
  /** Port that it listens on; undefined when it does not listen. */
  readonly port?: number;
  close(): Promise<void>;
}

function environment<Name extends string>(...names: Name[]): Record<Name, string> {
  const missing = names.filter((name) => !process.env[name]);
  if (missing.length > 0) throw new Error(`Missing in the environment: ${missing.join(', ')}.`);
  return Object.fromEntries(names.map((name) => [name, process.env[name] ?? ''])) as Record<Name, string>;
}

/** What a supervisor tells a part that shall end, and what a part tells it that was asked to by somebody else. */
export const PartMessage = { STOP: 'stop', ASKED_TO_STOP: 'asked to stop' } as const;

/**
 * Runs one part as a process of its own until SIGTERM. Below a supervisor it tells `{ port }` when it is ready, and ends when that says so or is gone: a signal
 * to all processes at once is left to the supervisor, since what ends first may still have something to tell the others.
 */
export async function runPart(name: string, start: (context: PartContext) => Promise<RunningPart>): Promise<void> {
  const logger = partLogger(name, process.env['LOG_LEVEL'] || 'warn');
  let running: RunningPart | undefined;
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await running?.close();
    process.exit(0);
  };
  const isSupervised = process.send !== undefined;
  const leave = (): void => {
    // The supervisor knows whether it ends itself or this part alone was meant.
    if (running && process.connected) process.send?.(PartMessage.ASKED_TO_STOP);
    else void stop();
  };
  process.on('SIGTERM', leave);
  process.on('SIGHUP', leave);
  process.on('message', (message) => void (message === PartMessage.STOP && stop()));
  process.on('SIGINT', () => void (isSupervised ? undefined : stop()));
  process.on('disconnect', () => void stop());
  try {
    running = await start({ logger, environment });
    process.send?.({ port: running.port ?? null });
    logger.info({ port: running.port }, 'ready');
  } catch (err) {
    logger.fatal({ err }, 'could not start');
    process.exit(1);
  }
}
