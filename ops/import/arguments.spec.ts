import { expect, test } from '@jest/globals';
import { readArguments } from './arguments.ts';
import { main } from './main.ts';
import { UsageError } from './usage-error.ts';

test('the command line names a file, a mapping and a network', () => {
  expect(readArguments(['list.csv', '--mapping', 'm.yaml', '--network', 'bitburg', '--dry-run', '--report', 'r.json'])).toEqual({ file: 'list.csv', mapping: 'm.yaml', network: 'bitburg', dryRun: true, report: 'r.json' });
  expect(readArguments(['--help'])).toBeUndefined();
});

test('or a calendar and an organisation', () => {
  expect(readArguments(['verein.ics', '--organisation', 'chor-bitburg'])).toEqual({ file: 'verein.ics', organisation: 'chor-bitburg', dryRun: false, report: undefined });
});

test.each([
  [[], 'Which file?'],
  [['a.csv', 'b.csv', '--mapping', 'm', '--network', 'n'], 'One file at a time'],
  [['a.csv', '--network', 'n'], 'Which mapping?'],
  [['a.csv', '--mapping', 'm'], 'Which network?'],
  [['a.csv', '--mapping', 'm', '--network', 'Bad Slug'], 'Which network?'],
  [['a.csv', '--dryrun'], '--dryrun'],
  [['a.ics', '--organisation', 'Chor Bitburg'], 'Which organisation?'],
  [['a.ics', '--organisation', 'chor', '--network', 'bitburg'], 'A calendar has no mapping'],
])('%j is refused with a hint', (args, message) => {
  expect(() => readArguments(args)).toThrow(UsageError);
  expect(() => readArguments(args)).toThrow(message);
});

test('mistakes of the person at the keyboard end with exit code 2, help with 0', async () => {
  expect(await main(['a.csv'], {})).toBe(2);
  expect(await main(['a.csv', '--mapping', '/nowhere.yaml', '--network', 'bitburg'], {})).toBe(2);
  expect(await main(['nowhere.ics', '--organisation', 'chor'], {})).toBe(2);
  expect(await main(['package.json', '--organisation', 'chor'], {})).toBe(2);
  expect(await main(['http://127.0.0.1/chor.ics', '--organisation', 'chor'], {})).toBe(2);
  expect(await main(['file:///chor.ics', '--organisation', 'chor'], {})).toBe(2);
  expect(await main(['--help'], {})).toBe(0);
});
