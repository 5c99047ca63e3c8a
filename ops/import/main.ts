import { writeFile } from 'node:fs/promises';
import { USAGE, readArguments } from './arguments.ts';
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
    const mapping = await loadMapping(wanted.mapping);
    const gazetteer = loadGazetteer();
    const sink = await openSink(env, wanted.network);
    try {
      const report = await runImport({
        ...wanted, mapping, sink, now: Date.now(), progress: progressOn(process.stderr),
        interests: taxonomyOf(interestFields), skills: taxonomyOf(skills),
        findPlace: (country, query) => gazetteer.findIn(country, query),
      });
      process.stdout.write(printed(report));
      if (wanted.report !== undefined) await writeFile(wanted.report, `${JSON.stringify(report, null, 2)}\n`);
      return 0;
    } finally {
      await sink.close();
    }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), process.env);
