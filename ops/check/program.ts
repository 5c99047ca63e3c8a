import { spawn } from 'node:child_process';

/** Runs a program of this project under this Node; rejects with what it printed when it fails. */
export function program(args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_NO_WARNINGS: '1' } });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`\n${output.trim()}\n`))));
  });
}

/** Runs named lists of programs one after the other, telling each by `step`; tells how many failed. */
export async function runAll(
  lists: readonly (readonly [name: string, ...commands: (readonly string[])[]])[],
  step: (name: string, work: () => Promise<void>) => Promise<void>,
): Promise<number> {
  let failed = 0;
  for (const [name, ...commands] of lists) {
    const run = step(name, async () => {
      for (const command of commands) await program(command);
    });
    await run.catch(() => (failed += 1));
  }
  return failed;
}
