import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { createSteps } from './steps.ts';
import type { Steps } from './steps.ts';

let lines: string[];
let clock: number;
let exits: number[];
let steps: Steps;

function aStart(isTTY = false): Steps {
  const out = { isTTY, write: (text: string) => lines.push(text.trimEnd()) };
  return createSteps({ out, now: () => clock, exit: (code) => exits.push(code), patienceMs: 20 });
}

function startSlowly(): number {
  clock += 1234;
  return 5432;
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => {
  lines = [];
  exits = [];
  clock = 0;
  steps = aStart();
});

describe('a step', () => {
  test('prints one line with its time when it is done, and gives its value back', async () => {
    const value = await steps.step('PostgreSQL', startSlowly, { tell: (port) => `on port ${port}` });
    expect(value).toBe(5432);
    expect(lines).toEqual(['✓ PostgreSQL on port 5432 (1.2 s)']);
  });

  test('says what went wrong and throws it', async () => {
    const failing = steps.step('PostgreSQL', () => Promise.reject(new Error('no space left')));
    await expect(failing).rejects.toThrow('no space left');
    expect(lines).toEqual(['✗ PostgreSQL: no space left']);
  });

  test('says an error once, however far it goes', async () => {
    await steps.step('PostgreSQL', () => Promise.reject(new Error('no space left'))).catch(steps.sayError);
    steps.sayError(new Error('something else'));
    expect(lines).toEqual(['✗ PostgreSQL: no space left', 'something else']);
  });

  test('uses colour on a terminal only', async () => {
    await steps.step('Client', () => undefined);
    await aStart(true).step('Client', () => undefined);
    expect(lines.map((line) => line.includes('\u001b['))).toEqual([false, process.env['NO_COLOR'] === undefined]);
  });
});

describe('a stop', () => {
  test('undoes everything in reverse order, once', async () => {
    const undone: string[] = [];
    await steps.step('first', () => 1, { stop: () => undone.push('first') });
    steps.onStop('second', () => undone.push('second'));
    await steps.step('third', () => 3, { stop: (value) => undone.push(`third ${value}`) });
    await Promise.all([steps.stop(), steps.stop()]);
    expect(undone).toEqual(['third 3', 'second', 'first']);
  });

  test('is not held up by a part that fails or hangs', async () => {
    const undone: string[] = [];
    steps.onStop('last', () => undone.push('last'));
    steps.onStop('hanging', () => new Promise(() => undefined));
    steps.onStop('failing', () => {
      throw new Error('lost');
    });
    await steps.stop();
    expect(undone).toEqual(['last']);
    expect(lines).toEqual(['✗ failing did not stop: lost', '✗ hanging did not stop: still busy after 0.02 s', '✓ last stopped (0.0 s)']);
  });

  test('waits for a step under way and undoes it too', async () => {
    const undone: string[] = [];
    const { promise, resolve } = Promise.withResolvers<string>();
    void steps.step('PostgreSQL', () => promise, { stop: (value) => undone.push(value) });
    const stopping = steps.stop();
    await turn();
    expect(undone).toEqual([]);
    resolve('server');
    await stopping;
    expect(undone).toEqual(['server']);
  });

  test('cuts short what listens for it', async () => {
    const cut = new Error('cut short');
    const building = steps.step('Build', () => new Promise((_, reject) => steps.signal.addEventListener('abort', () => reject(cut))));
    await Promise.all([steps.stop(), expect(building).rejects.toBe(cut)]);
    expect(lines).toEqual([]);
  });

  test('lets no further step begin', async () => {
    await steps.stop();
    let begun = false;
    void steps.step('late', () => (begun = true));
    await turn();
    expect(begun).toBe(false);
  });
});

describe('a signal', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('%s stops in order and ends with 0', async (signal) => {
    const source = new EventEmitter();
    steps.onStop('Gateway', () => undefined);
    steps.stopOnSignals(source);
    source.emit(signal);
    await turn();
    expect(lines).toEqual(['Stopping ...', '✓ Gateway stopped (0.0 s)']);
    expect(exits).toEqual([0]);
  });

  test('delivered twice by terminal and npm counts once, a second Ctrl-C ends at once', async () => {
    const source = new EventEmitter();
    steps.onStop('hanging', () => new Promise(() => undefined));
    steps.stopOnSignals(source);
    source.emit('SIGINT');
    source.emit('SIGINT');
    expect(exits).toEqual([]);
    clock += 1000;
    source.emit('SIGINT');
    expect(exits).toEqual([1]);
  });

  test('ends with 1 when something did not stop', async () => {
    const source = new EventEmitter();
    steps.onStop('failing', () => Promise.reject(new Error('lost')));
    steps.stopOnSignals(source);
    source.emit('SIGTERM');
    await turn();
    expect(exits).toEqual([1]);
  });
});
