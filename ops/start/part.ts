import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { PartMessage } from '../../services/shared/run-part.ts';

/** A part of the distributed topology, in a process that is started again when it dies. */
export interface Part {
  /** Port that it listens on, the same after every restart; 0 when it does not listen. */
  readonly port: number;
  /** Ends it in order; a process that takes too long is killed. */
  stop(): Promise<void>;
}

export interface PartOptions {
  readonly name: string;
  /** The built module that runs it. */
  readonly module: URL;
  readonly environment: (port: number) => Record<string, string>;
  /** Options of Node besides those of this process. */
  readonly options?: readonly string[];
  /** Fixed port; a free one when left out. */
  readonly port?: number;
  readonly say: (line: string) => void;
}

const READY_MS = 30_000;
const LONGEST_PAUSE_MS = 10_000;
/** A part that was asked to end by somebody else ends after so long, unless all of them end, in their order. */
const GRACE_MS = 1000;
/** Less than the patience of the steps, so that nothing is left behind. */
const STOP_MS = 12_000;

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

/** Its port, 0 when it does not listen. A process that is not ready in time is killed. */
async function ready(child: ChildProcess, name: string): Promise<number> {
  const patience = new AbortController();
  const { signal } = patience;
  const late = setTimeout(() => child.kill('SIGKILL'), READY_MS);
  const ended = once(child, 'exit', { signal }).then(() => {
    throw new Error(`The ${name} process ended before it was ready; its log says why.`);
  });
  try {
    const [message] = (await Promise.race([once(child, 'message', { signal }), ended])) as [{ port: number | null }];
    return message.port ?? 0;
  } finally {
    ended.catch(() => undefined);
    clearTimeout(late);
    patience.abort();
  }
}

/** One whose supervisor cannot be heard any more ends by itself. */
function tellToStop(child: ChildProcess): void {
  if (child.connected) child.send(PartMessage.STOP, () => undefined);
}

async function end(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const ended = once(child, 'exit');
  tellToStop(child);
  const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  await ended;
  clearTimeout(late);
}

/** Starts a part and waits until it says that it is ready. From then on it is started again whenever it ends without being stopped here, with growing pauses. */
export async function startPart({ name, module, environment, options = [], port: wanted = 0, say }: PartOptions): Promise<Part> {
  const launch = (at: number): ChildProcess =>
    fork(module, { execArgv: [...process.execArgv, ...options], env: { ...process.env, ...environment(at) }, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  let child = launch(wanted);
  const port = await ready(child, name);
  const stopping = new AbortController();
  const { signal } = stopping;
  let restarting: Promise<void> = Promise.resolve();

  async function restart(): Promise<void> {
    say(`The ${name} process ended unexpectedly; starting it again`);
    for (let pause = 200; !signal.aborted; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      child = launch(port);
      try {
        await ready(child, name);
        return watch();
      } catch {
        await delay(pause, undefined, { signal }).catch(() => undefined);
      }
    }
  }
  function watch(): void {
    const again = (): void => {
      if (!signal.aborted) restarting = restart();
    };
    if (hasEnded(child)) return again();
    const watched = child;
    watched.once('exit', again);
    watched.on('message', (message) => {
      if (message === PartMessage.ASKED_TO_STOP) void delay(GRACE_MS, undefined, { signal }).then(() => tellToStop(watched), () => undefined);
    });
  }
  watch();

  return {
    port,
    async stop() {
      stopping.abort();
      await end(child);
      await restarting;
    },
  };
}
