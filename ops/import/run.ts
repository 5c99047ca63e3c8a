import { mergeOrganisations } from '../../services/organisations/list-import/merge-organisations.ts';
import type { ConvertContext } from './convert/context.ts';
import { FieldReader, RowRefused } from './convert/field-reader.ts';
import { organisationSourceId, toOrganisation } from './convert/organisation.ts';
import { opportunitySourceId, toOpportunity } from './convert/opportunity.ts';
import type { FindPlace } from './convert/place.ts';
import type { Taxonomy } from './convert/taxonomy.ts';
import type { ImportedOrganisation } from './imported-rows.ts';
import { columnsOf, compileMapping } from './mapping/compile.ts';
import type { LoadedMapping } from './mapping/load.ts';
import { ProblemList } from './problem-list.ts';
import type { ReportProblem } from './problem.ts';
import type { Progress } from './progress.ts';
import { openTable, type Table } from './reading/table.ts';
import { emptyTally, type ImportReport } from './report.ts';
import type { Sink } from './sink.ts';
import { BatchWriter } from './writer.ts';

/** What an import works with. */
export interface ImportJob {
  readonly file: string;
  readonly mapping: LoadedMapping;
  readonly network: string;
  readonly dryRun: boolean;
  readonly now: number;
  readonly sink: Sink;
  readonly interests: Taxonomy;
  readonly skills: Taxonomy;
  readonly findPlace: FindPlace;
  readonly progress?: Progress;
}

type Compiled = ReturnType<typeof compileMapping>;
interface Pass { readonly job: ImportJob; readonly table: Table; readonly compiled: Compiled; readonly context: ConvertContext; readonly report: ImportReport }

/**
 * Brings a list in. The file is read twice, so that the memory does not grow with its rows: first for the organisations
 * (one each, however many rows name it), then for the opportunities, which need them.
 * @returns what became of every row; rows that could not be taken are in `problems`
 * @throws UsageError when file and mapping do not fit; whatever the sink throws
 */
export async function runImport(job: ImportJob): Promise<ImportReport> {
  const { mapping } = job.mapping;
  const table = await openTable(job.file, {
    ...(mapping.encoding === undefined ? {} : { encoding: mapping.encoding }),
    ...(mapping.delimiter === undefined ? {} : { delimiter: mapping.delimiter }),
    ...(mapping.quote === undefined ? {} : { quote: mapping.quote }),
    ...(mapping.columns === undefined ? {} : { columnNames: mapping.columns }),
    skipRows: mapping.skipRows ?? 0,
    withoutHeader: mapping.header === 'none',
  }, columnsOf(job.mapping));
  const compiled = compileMapping(job.mapping, table.columns, job.interests.findIn);
  const { network, now, interests, skills, findPlace } = job;
  const context: ConvertContext = { network, now, interests, skills, findPlace, source: mapping.source, country: mapping.country };
  const problems = new ProblemList();
  const report: ImportReport = {
    file: job.file, source: mapping.source, network, dryRun: job.dryRun, encoding: table.encoding, delimiter: table.dialect.delimiter,
    rows: 0, leftOut: 0, rowsRefused: 0, organisations: emptyTally(), opportunities: emptyTally(), problems: problems.listed, problemsNotListed: 0,
  };
  const pass: Pass = { job, table, compiled, context, report };
  const passes = mapping.opportunity === undefined ? 1 : 2;
  job.progress?.start(table.bytes * passes);
  try {
    const organisations = await importOrganisations(pass, problems);
    if (passes === 2) await importOpportunities(pass, problems, organisations);
  } finally {
    job.progress?.stop();
  }
  report.rowsRefused = problems.refusedLines;
  report.problemsNotListed = problems.notListed;
  return report;
}

/** @returns the ids of the organisations that were taken */
async function importOrganisations({ job, table, compiled, context, report }: Pass, problems: ProblemList): Promise<ReadonlySet<string>> {
  const found = new Map<string, { organisation: ImportedOrganisation; line: number }>();
  const countUnreadable: ReportProblem = (problem) => {
    report.rows += 1;
    problems.add(problem);
  };
  for await (const { line, cells } of table.rows(countUnreadable, (bytes) => job.progress?.advance(bytes))) {
    report.rows += 1;
    if (!compiled.accepts(cells)) {
      report.leftOut += 1;
      continue;
    }
    const organisation = taken(() => toOrganisation(new FieldReader(compiled, cells, line, problems.add), context));
    if (organisation === undefined) continue;
    const known = found.get(organisation.id);
    found.set(organisation.id, known === undefined ? { organisation, line } : { line: known.line, organisation: mergeOrganisations(known.organisation, organisation) });
  }
  const ids = new Set(found.keys());
  const writer = new BatchWriter<ImportedOrganisation>((rows, mode) => job.sink.upsertOrganisations(rows, mode), { dryRun: job.dryRun }, report.organisations, problems.add, (id) => ids.delete(id));
  for (const { organisation, line } of found.values()) await writer.add(organisation, line);
  await writer.flush();
  return ids;
}

async function importOpportunities({ job, table, compiled, context, report }: Pass, problems: ProblemList, organisations: ReadonlySet<string>): Promise<void> {
  const linesOfIds = new Map<string, number>();
  const writer = new BatchWriter<ReturnType<typeof toOpportunity>>((rows, mode) => job.sink.upsertOpportunities(rows, mode), { dryRun: job.dryRun }, report.opportunities, problems.add);
  const alreadyReported: ReportProblem = () => undefined;
  for await (const { line, cells } of table.rows(alreadyReported, (bytes) => job.progress?.advance(bytes))) {
    if (!compiled.accepts(cells)) continue;
    const opportunity = taken(() => {
      // Organisations were read before, with all there is to say about them.
      const quiet = new FieldReader(compiled, cells, line, alreadyReported);
      organisationSourceId(quiet);
      const reader = new FieldReader(compiled, cells, line, problems.add);
      const id = opportunitySourceId(reader);
      const before = linesOfIds.get(id);
      if (before !== undefined) reader.refuse('id', 'SAME_ID', `the same id stands on line ${before} already`);
      linesOfIds.set(id, line);
      const converted = toOpportunity(reader, context);
      if (!organisations.has(converted.organisationId)) reader.refuse('organisation.name', 'ORGANISATION_REFUSED', 'its organisation was not taken');
      return converted;
    });
    if (opportunity === undefined) report.opportunities.refused += 1;
    else await writer.add(opportunity, line);
  }
  await writer.flush();
}

/** The row, or undefined when it was refused (the report has the reason then). */
function taken<Row>(convert: () => Row): Row | undefined {
  try {
    return convert();
  } catch (error) {
    if (error instanceof RowRefused) return undefined;
    throw error;
  }
}
