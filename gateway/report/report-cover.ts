import { COLOURS, type Lettering, PAGE, type Paper, type Tagged, WIDTH } from './paper.ts';
import type { Report, ReportKeyFigure } from './report.ts';

const BAND = 236;
const COLUMNS = 3;
const GAP = 14;
const CARD_WIDTH = (WIDTH - (COLUMNS - 1) * GAP) / COLUMNS;
const CARD_HEIGHT = 84;

function drawCard(paper: Paper, parent: Tagged, { before, label, text }: ReportKeyFigure, x: number, y: number): void {
  paper.decorate(() => void paper.document.roundedRect(x, y, CARD_WIDTH, CARD_HEIGHT, 8).lineWidth(0.75).stroke(COLOURS.line));
  const inside = { x: x + 12, width: CARD_WIDTH - 20 };
  const line = (words: string, at: number, lettering: Lettering): void => void parent.add('P', {}, () => paper.write(words, { ...inside, y: y + at }, lettering));
  line(label, 11, { size: 8.5, colour: COLOURS.muted });
  line(text, 34, { size: 21, bold: true, colour: COLOURS.accent });
  if (before) line(before, 63, { size: 8, colour: COLOURS.muted });
}

/** Where something of a report begins. */
export interface Entry {
  readonly heading: string;
  /** From 1. */
  readonly page: number;
}

/** What the report holds, on the first page, once it is known on which pages. */
function drawContents(paper: Paper, section: Tagged, heading: string, entries: readonly Entry[]): void {
  const rows = Math.ceil(entries.length / 2);
  const width = (WIDTH - 2 * GAP) / 2;
  const { y: top } = paper;
  section.add('H2', {}, () => paper.write(heading, { x: PAGE.left, y: top, width: WIDTH }, { size: 13, bold: true }));
  const list = section.add('TOC');
  const tops = [top + 24, top + 24];
  for (const [index, entry] of entries.entries()) {
    const side = index < rows ? 0 : 1;
    const at = { x: PAGE.left + side * (width + 2 * GAP), y: tops[side] ?? 0 };
    const item = list.add('TOCI');
    item.add('P', {}, () => paper.write(entry.heading, { ...at, width: width - 30 }, { size: 9.5 }));
    item.add('Reference', {}, () => paper.write(String(entry.page), { ...at, width }, { size: 9.5, align: 'right' }));
    item.end();
    tops[side] = at.y + paper.heightOf(entry.heading, width - 30, { size: 9.5 }) + 5;
  }
  list.end();
}

/**
 * The first page: of which network and period it is, what matters most, and how it was counted.
 *
 * @returns adds what the report holds, and ends the page; nothing of it may be open any more
 */
export function drawCover(paper: Paper, { contents, facts, keyFigures, method, network, period, title }: Report): (entries: readonly Entry[]) => void {
  const section = paper.root.add('Sect');
  paper.decorate(() => void paper.document.rect(0, 0, PAGE.width, BAND).fill(COLOURS.accent));
  const line = (tag: string, text: string, y: number, size: number, bold = false): void => void section.add(tag, {}, () => paper.write(text, { x: PAGE.left, y, width: WIDTH }, { size, bold, colour: COLOURS.white }));
  const size = paper.heightOf(network, WIDTH, { size: 30, bold: true }) > 80 ? 20 : 30;
  const height = paper.heightOf(network, WIDTH, { size, bold: true });
  line('P', title, 62, 13);
  line('H1', network, 86, size, true);
  line('P', period, 96 + height, 15);
  paper.y = BAND + 20;
  paper.paragraph(section, 'P', facts.join(' '), { size: 9, colour: COLOURS.muted, after: 16 });
  const top = paper.y;
  for (const [index, figure] of keyFigures.entries()) {
    drawCard(paper, section, figure, PAGE.left + (index % COLUMNS) * (CARD_WIDTH + GAP), top + Math.floor(index / COLUMNS) * (CARD_HEIGHT + GAP));
  }
  paper.y = top + Math.ceil(keyFigures.length / COLUMNS) * (CARD_HEIGHT + GAP) + 10;
  paper.paragraph(section, 'H2', method.heading, { size: 13, bold: true, after: 8 });
  for (const text of method.paragraphs) paper.paragraph(section, 'P', text, { size: 9.5, after: 8 });
  const end = paper.y + 10;
  return (entries) => {
    paper.returnTo(0, end);
    drawContents(paper, section, contents, entries);
    section.end();
  };
}
