import { type Box, COLOURS, type Lettering, PAGE, type Paper, type Tagged, WIDTH } from './paper.ts';
import type { ReportTable } from './report.ts';

const PADDING = 4;
const BAR = 4;
/** A number beside its bar takes so much of a wide column. */
const NUMBER = 48;
/** Between a table and its note. */
const AFTER = 8;
const NOTE: Lettering = { size: 7.5, colour: COLOURS.muted };
/** A table with more rows may be split over pages. */
const LONG = 12;
/** Rows that stay with the head, and at the end, so that none stands alone on a page. */
const TOGETHER = 3;

interface Layout {
  readonly first: number;
  readonly other: number;
  /** Between two columns. */
  readonly gap: number;
  readonly hasBars: boolean;
  /** Whether a bar stands before its number; else below it. */
  readonly isBeside: boolean;
  readonly headed: Lettering;
  readonly named: Lettering;
  readonly numbered: Lettering;
}

/** The more columns there are, the narrower they and their letters. */
function layoutOf({ columns, rows }: ReportTable): Layout {
  const isNarrow = columns.length > 3;
  const hasBars = rows.some(({ cells }) => cells.some(({ bar }) => bar !== undefined));
  const other = isNarrow ? Math.min(88, (WIDTH - 118) / columns.length) : hasBars ? 150 : 72;
  return {
    first: WIDTH - other * columns.length,
    other,
    gap: isNarrow ? 5 : 12,
    hasBars,
    isBeside: hasBars && !isNarrow,
    headed: { size: isNarrow ? 7 : 8, bold: true, colour: COLOURS.muted },
    named: { size: isNarrow ? 8 : 9 },
    numbered: { size: isNarrow ? 8 : 9, align: 'right' },
  };
}

/** Draws a table with one row of heads, which stands again on each page; numbers may have a bar below them. */
export class TableOnPaper {
  private readonly paper: Paper;
  private readonly table: ReportTable;
  private readonly layout: Layout;

  constructor(paper: Paper, table: ReportTable) {
    this.paper = paper;
    this.table = table;
    this.layout = layoutOf(table);
  }

  private columnAt(index: number) {
    const { first, gap, other } = this.layout;
    return { x: PAGE.left + first + other * index + gap, width: other - gap };
  }

  private headHeight(): number {
    const { first, headed } = this.layout;
    const heights = this.table.columns.map((column, index) => this.paper.heightOf(column, this.columnAt(index).width, headed));
    return Math.max(this.paper.heightOf(this.table.head, first - PADDING, headed), ...heights) + 2 * PADDING;
  }

  private rowHeight({ name }: ReportTable['rows'][number]): number {
    const { first, hasBars, isBeside, named } = this.layout;
    const bar = hasBars && !isBeside ? BAR + 3 : 0;
    return Math.max(this.paper.heightOf(name, first - 2 * PADDING, named), this.paper.heightOf('0', 40, named) + bar) + 2 * PADDING;
  }

  /** How much room the table wants before the page is turned: all of a short one, the beginning of a long one. */
  get leastHeight(): number {
    const { note, rows } = this.table;
    if (rows.length > LONG) return this.headHeight() + this.heightOf(rows.slice(0, TOGETHER));
    return this.headHeight() + this.heightOf(rows) + (note ? this.paper.heightOf(note, WIDTH, NOTE) + AFTER : 0);
  }

  private heightOf(rows: ReportTable['rows']): number {
    return rows.reduce((sum, row) => sum + this.rowHeight(row), 0);
  }

  private rule(y: number, colour: string, width: number): void {
    this.paper.decorate(() => void this.paper.document.moveTo(PAGE.left, y).lineTo(PAGE.left + WIDTH, y).lineWidth(width).stroke(colour));
  }

  /** @param parent where the heads are read out; not again on the next pages */
  private head(parent: Tagged | null): void {
    const { paper, table: { columns, head } } = this;
    const { first, headed } = this.layout;
    const height = this.headHeight();
    const y = paper.y + PADDING;
    const bottom = (text: string, width: number) => y + height - 2 * PADDING - paper.heightOf(text, width, headed);
    const texts = [
      { text: head, x: PAGE.left, width: first - PADDING, lettering: headed },
      ...columns.map((text, index) => ({ text, ...this.columnAt(index), lettering: { ...headed, align: 'right' as const } })),
    ];
    const row = parent?.add('TR');
    for (const { lettering, text, width, x } of texts) {
      const draw = () => paper.write(text, { x, y: bottom(text, width), width }, lettering);
      if (row) row.add('TH', { scope: 'Column' }, draw);
      else paper.decorate(draw);
    }
    row?.end();
    paper.y += height;
    this.rule(paper.y, COLOURS.accent, 1);
  }

  private row(parent: Tagged, { cells, name }: ReportTable['rows'][number]): void {
    const { paper } = this;
    const { first, named, numbered } = this.layout;
    const y = paper.y + PADDING;
    const row = parent.add('TR');
    row.add('TH', { scope: 'Row' }, () => paper.write(name, { x: PAGE.left, y, width: first - 2 * PADDING }, named));
    for (const [index, { bar, text }] of cells.entries()) {
      const { width, x } = this.columnAt(index);
      row.add('TD', {}, () => paper.write(text || ' ', { x, y, width }, numbered));
      if (bar !== undefined) this.bar(bar, { x, width, y });
    }
    row.end();
    paper.y += this.rowHeight({ cells, name });
    this.rule(paper.y, COLOURS.line, 0.5);
  }

  private bar(share: number, { width, x, y }: Box): void {
    const { isBeside, numbered } = this.layout;
    const height = this.paper.heightOf('0', 40, numbered);
    const at = isBeside ? y + (height - BAR) / 2 - 1 : y + height + 1;
    const room = isBeside ? width - NUMBER : width;
    this.paper.decorate(() => void this.paper.document.rect(x, at, room, BAR).fill(COLOURS.tint).rect(x, at, room * share, BAR).fill(COLOURS.accent));
  }

  draw(parent: Tagged): void {
    const { paper, table } = this;
    const tag = parent.add('Table');
    this.head(tag);
    for (const [index, row] of table.rows.entries()) {
      const isLast = index === table.rows.length - TOGETHER;
      if (paper.makeRoom(this.heightOf(isLast ? table.rows.slice(index) : [row]))) this.head(null);
      this.row(tag, row);
    }
    tag.end();
    paper.y += AFTER;
    if (table.note) paper.paragraph(parent, 'P', table.note, NOTE);
  }
}
