import { COLOURS, PAGE, type Paper, type Tagged, WIDTH } from './paper.ts';
import type { ReportChart } from './report.ts';

const GUTTER = 24;
const CHART_WIDTH = (WIDTH - GUTTER) / 2;
const PLOT_HEIGHT = 78;
const TITLE_HEIGHT = 30;
const AXIS_HEIGHT = 16;
/** What a pair of charts takes. */
export const CHART_HEIGHT = TITLE_HEIGHT + PLOT_HEIGHT + AXIS_HEIGHT + 12;
/** A number is written above a column that has so much room, and below every so many columns what they are. */
const ROOM_FOR_NUMBER = 17;
const ROOM_FOR_LABEL = 26;

function drawChart(paper: Paper, { columns, title }: ReportChart, left: number, top: number): void {
  const { document } = paper;
  const floor = top + TITLE_HEIGHT + PLOT_HEIGHT;
  const highest = Math.max(1, ...columns.map(({ value }) => value ?? 0));
  const step = CHART_WIDTH / Math.max(1, columns.length);
  const thick = Math.min(30, step * 0.68);
  const every = Math.ceil(ROOM_FOR_LABEL / step);
  paper.write(title, { x: left, y: top, width: CHART_WIDTH }, { size: 9, bold: true });
  for (const [index, { label, text, value }] of columns.entries()) {
    const middle = left + (index + 0.5) * step;
    const height = ((value ?? 0) / highest) * (PLOT_HEIGHT - 10);
    if (height > 0) document.rect(middle - thick / 2, floor - height, thick, height).fill(COLOURS.accent);
    if (step >= ROOM_FOR_NUMBER || value === null) paper.write(text, { x: middle - 20, y: floor - height - 11, width: 40 }, { size: 7, align: 'center' });
    if (index % every === 0) paper.write(label, { x: middle - 20, y: floor + 4, width: 40 }, { size: 7, align: 'center', colour: COLOURS.muted });
  }
  document.moveTo(left, floor).lineTo(left + CHART_WIDTH, floor).lineWidth(0.75).stroke(COLOURS.muted);
}

/** Draws charts two by two; each is read out in words. */
export function drawCharts(paper: Paper, parent: Tagged, charts: readonly ReportChart[]): void {
  for (let first = 0; first < charts.length; first += 2) {
    paper.makeRoom(CHART_HEIGHT);
    for (const [index, chart] of charts.slice(first, first + 2).entries()) {
      const left = PAGE.left + index * (CHART_WIDTH + GUTTER);
      const { y } = paper;
      parent.add('Figure', { alt: chart.inWords, bbox: [left, y, left + CHART_WIDTH, y + CHART_HEIGHT], placement: 'Block' }, () => drawChart(paper, chart, left, y));
    }
    paper.y += CHART_HEIGHT;
  }
}
