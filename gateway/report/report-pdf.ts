import { COLOURS, PAGE, Paper, WIDTH } from './paper.ts';
import type { Report, ReportSection } from './report.ts';
import { CHART_HEIGHT, drawCharts } from './report-chart.ts';
import { drawCover, type Entry } from './report-cover.ts';
import { TableOnPaper } from './report-table.ts';

const HEADING = { size: 14, bold: true, colour: COLOURS.accent, after: 8 } as const;
const HEADING_HEIGHT = 28;

/** Draws a section; gives where it begins. */
function drawSection(paper: Paper, { charts, empty, heading, table }: ReportSection): Entry {
  const drawn = table && new TableOnPaper(paper, table);
  // A heading never stands alone, and charts stand with their numbers.
  paper.makeRoom(HEADING_HEIGHT + Math.ceil(charts.length / 2) * CHART_HEIGHT + (drawn?.leastHeight ?? 20));
  const { page } = paper;
  const section = paper.root.add('Sect');
  paper.document.outline.addItem(heading);
  paper.paragraph(section, 'H2', heading, HEADING);
  drawCharts(paper, section, charts);
  if (drawn) {
    paper.makeRoom(drawn.leastHeight);
    drawn.draw(section);
  } else if (empty) paper.paragraph(section, 'P', empty, { size: 9.5 });
  section.end();
  paper.y += 14;
  return { heading, page };
}

function drawDefinitions(paper: Paper, { chapters, heading }: Report['definitions']): Entry {
  paper.turnPage();
  const { page } = paper;
  const section = paper.root.add('Sect');
  paper.document.outline.addItem(heading);
  paper.paragraph(section, 'H2', heading, HEADING);
  for (const { heading: of, terms } of chapters) {
    paper.makeRoom(70);
    paper.paragraph(section, 'H3', of, { size: 10.5, bold: true, after: 4 });
    for (const { definition, term } of terms) {
      paper.makeRoom(14 + paper.heightOf(definition, WIDTH, { size: 8.5 }));
      paper.paragraph(section, 'P', term, { size: 8.5, bold: true, after: 1 });
      paper.paragraph(section, 'P', definition, { size: 8.5, colour: COLOURS.muted, after: 6 });
    }
    paper.y += 6;
  }
  section.end();
  return { heading, page };
}

/**
 * A report on paper: A4, in the language of its words, with charts as vectors, tags for screen readers, a list of its sections and numbered pages. Without
 * what the day says it is the same file each time.
 */
export function reportPdf(report: Report): Promise<Buffer> {
  const paper = new Paper(report);
  const addContents = drawCover(paper, report);
  paper.turnPage();
  const entries = report.sections.map((section) => drawSection(paper, section));
  addContents([...entries, drawDefinitions(paper, report.definitions)]);
  const lettering = { size: 7.5, colour: COLOURS.muted } as const;
  return paper.finish((page, pages) => {
    const y = PAGE.height - 40;
    paper.write(report.pageOf.replace('##', String(pages)).replace('#', String(page)), { x: PAGE.left + WIDTH - 120, y, width: 120 }, { ...lettering, align: 'right' });
    if (page > 1) paper.write(`${report.network} · ${report.period}`.slice(0, 90), { x: PAGE.left, y, width: WIDTH - 130 }, lettering);
  });
}
