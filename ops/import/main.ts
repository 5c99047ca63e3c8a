import { writeFile } from 'node:fs/promises';
import { type CalendarArguments, type ImportArguments, USAGE, readArguments } from './arguments.ts';
import { printedCalendar } from './calendar/calendar-report.ts';
import { importCalendar } from './calendar/import-calendar.ts';
import { taxonomyOf } from './convert/taxonomy.ts';
import { openSink } from './open-sink.ts';
import { loadMapping } from './mapping/load.ts';
import { progressOn } from './progress.ts';
import { printed } from './report.ts';
import { runImport } from './run.ts';
import { UsageError } from './usage-error.ts';
import { interestFields } from '../../services/opportunities/interest/interests.ts';
import { loadGazetteer } from '../../services/opportunities/place/gazetteer.ts';
import { skills } from '../../services/opportunities/skill/skills.ts';

/** What there is to print, and the report as data. */
interface Outcome {
  readonly text: string;
  readonly report: object;
}

async function importList(wanted: ImportArguments, env: NodeJS.ProcessEnv): Promise<Outcome> {
  const mapping = await loadMapping(wanted.mapping);
  const gazetteer = loadGazetteer();
  const sink = await openSink(env, wanted.network);
  try {
    const report = await runImport({
      ...wanted, mapping, sink, now: Date.now(), progress: progressOn(process.stderr),
      interests: taxonomyOf(interestFields), skills: taxonomyOf(skills),
      findPlace: (country, query) => gazetteer.findIn(country, query),
    });
    return { text: printed(report), report };
  } finally {
    await sink.close();
  }
}

async function importOne(wanted: ImportArguments | CalendarArguments, env: NodeJS.ProcessEnv): Promise<Outcome> {
  if ('mapping' in wanted) return importList(wanted, env);
  const report = await importCalendar(wanted, env);
  return { text: printedCalendar(report), report };
}

/**
 * The command `npm run import`: reads the arguments, puts the parts together, prints the report.
 * @returns the exit code: 0 when the import ran, even with refused rows; 2 when arguments, mapping or file are wrong; 1 when it failed
 */
export async function main(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  try {
    const wanted = readArguments(args);
    if (wanted === undefined) {
      process.stdout.write(`${USAGE}\n`);
      return 0;
    }
    const { report, text } = await importOne(wanted, env);
    process.stdout.write(text);
    if (wanted.report !== undefined) await writeFile(wanted.report, `${JSON.stringify(report, null, 2)}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), process.env);
