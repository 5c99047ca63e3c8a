import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';

/** A part of the distributed topology, in a process that is started again when it dies. */
export interface Part {
  /** Port that it listens on, the same after every restart; 0 when it does not listen. */
  readonly port: number;
  stop(): Promise<void>;
}

export interface PartOptions {
  readonly name: string;
  /** The built module that runs it. */
  readonly module: URL;
  readonly environment: (port: number) => Record<string, string>;
  /** Fixed port; a free one when left out. */
  readonly port?: number;
  readonly say: (line: string) => void;
}

const READY_MS = 20_000;
const LONGEST_PAUSE_MS = 10_000;

async function ready(child: ChildProcess, name: string): Promise<number> {
  const patience = AbortSignal.timeout(READY_MS);
  const ended = once(child, 'exit', { signal: patience }).then(() => {
    throw new Error(`The ${name} process ended before it was ready; its log says why.`);
  });
  const [message] = (await Promise.race([once(child, 'message', { signal: patience }), ended])) as [{ port: number | null }];
  ended.catch(() => undefined);
  return message.port ?? 0;
}

/** Starts a part and waits until it says that it is ready. From then on it is started again whenever it dies, with growing pauses. */
export async function startPart({ name, module, environment, port: wanted = 0, say }: PartOptions): Promise<Part> {
  const launch = (at: number): ChildProcess =>
    fork(module, { env: { ...process.env, ...environment(at) }, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  let child = launch(wanted);
  const port = await ready(child, name);
  let stopping = false;
  let restarting: Promise<void> = Promise.resolve();

  async function restart(): Promise<void> {
    for (let pause = 200; !stopping; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      say(`The ${name} process ended unexpectedly; starting it again`);
      child = launch(port);
      try {
        await ready(child, name);
        return watch();
      } catch {
        await delay(pause);
      }
    }
  }
  function watch(): void {
    child.once('exit', () => {
      if (!stopping) restarting = restart();
    });
  }
  watch();

  return {
    port,
    async stop() {
      stopping = true;
      await restarting;
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
