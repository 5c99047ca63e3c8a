import { parseArgs } from 'node:util';
import { UsageError } from './usage-error.ts';

/** What was asked for on the command line. */
export interface ImportArguments {
  readonly file: string;
  readonly mapping: string;
  readonly network: string;
  readonly dryRun: boolean;
  /** Where the report goes as JSON. */
  readonly report: string | undefined;
}

export const USAGE = 'npm run import -- FILE --mapping FILE.yaml --network SLUG [--dry-run] [--report FILE.json]';

/** @returns undefined when only help was asked for. @throws UsageError for anything missing or unknown */
export function readArguments(args: readonly string[]): ImportArguments | undefined {
  const { values, positionals } = parsed(args);
  if (values.help === true) return undefined;
  const [file, ...more] = positionals;
  if (file === undefined) throw new UsageError(`Which file? ${USAGE}`);
  if (more.length > 0) throw new UsageError(`One file at a time, not ${positionals.length}. ${USAGE}`);
  if (values.mapping === undefined) throw new UsageError(`Which mapping? Ready ones lie in ops/import/mappings. ${USAGE}`);
  if (values.network === undefined || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(values.network)) throw new UsageError(`Which network? --network takes its slug, such as bitburg. ${USAGE}`);
  return { file, mapping: values.mapping, network: values.network, dryRun: values['dry-run'] === true, report: values.report };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args], allowPositionals: true, strict: true,
      options: { mapping: { type: 'string' }, network: { type: 'string' }, 'dry-run': { type: 'boolean' }, report: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)} ${USAGE}`);
  }
}
