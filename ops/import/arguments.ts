import { parseArgs } from 'node:util';
import { UsageError } from './usage-error.ts';

interface Common {
  /** The list or the calendar; a calendar may have an address instead. */
  readonly file: string;
  readonly dryRun: boolean;
  /** Where the report goes as JSON. */
  readonly report: string | undefined;
}

/** A list of organisations and opportunities was asked for on the command line. */
export interface ImportArguments extends Common {
  readonly mapping: string;
  readonly network: string;
}

/** A calendar of an organisation was asked for. */
export interface CalendarArguments extends Common {
  readonly organisation: string;
}

export const USAGE = `npm run import -- FILE --mapping FILE.yaml --network SLUG [--dry-run] [--report FILE.json]
npm run import -- FILE.ics|https://... --organisation SLUG [--dry-run] [--report FILE.json]`;

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** @returns undefined when only help was asked for. @throws UsageError for anything missing or unknown */
export function readArguments(args: readonly string[]): ImportArguments | CalendarArguments | undefined {
  const { values, positionals } = parsed(args);
  if (values.help === true) return undefined;
  const [file, ...more] = positionals;
  if (file === undefined) throw new UsageError(`Which file?\n${USAGE}`);
  if (more.length > 0) throw new UsageError(`One file at a time, not ${positionals.length}.\n${USAGE}`);
  const common = { file, dryRun: values['dry-run'] === true, report: values.report };
  if (values.organisation !== undefined) {
    if (values.mapping !== undefined || values.network !== undefined) throw new UsageError(`A calendar has no mapping, and its network is that of its organisation.\n${USAGE}`);
    if (!SLUG.test(values.organisation)) throw new UsageError(`Which organisation? --organisation takes its slug, the last part of its page's address.\n${USAGE}`);
    return { ...common, organisation: values.organisation };
  }
  if (values.mapping === undefined) throw new UsageError(`Which mapping? Ready ones lie in ops/import/mappings. A calendar needs --organisation.\n${USAGE}`);
  if (values.network === undefined || !SLUG.test(values.network)) throw new UsageError(`Which network? --network takes its slug, such as bitburg.\n${USAGE}`);
  return { ...common, mapping: values.mapping, network: values.network };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args], allowPositionals: true, strict: true,
      options: {
        mapping: { type: 'string' }, network: { type: 'string' }, organisation: { type: 'string' }, 'dry-run': { type: 'boolean' }, report: { type: 'string' }, help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}
