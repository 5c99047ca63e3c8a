import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Pdf from 'pdfkit';
import type { Report } from './report.ts';

const FONTS = join(dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf');

/** By its path and under no other name: what the document begins with is read anew each time that it is asked for by a second one. */
const NORMAL = join(FONTS, 'DejaVuSansCondensed.ttf');
const BOLD = join(FONTS, 'DejaVuSansCondensed-Bold.ttf');

/** Points; A4 is 595 by 842. */
export const PAGE = { width: 595.28, height: 841.89, left: 56, top: 60, bottom: 64 } as const;
export const WIDTH = PAGE.width - 2 * PAGE.left;
/** Below this nothing is written but the foot of the page. */
const END = PAGE.height - PAGE.bottom;

export const COLOURS = { ink: '#1e2622', muted: '#54605a', line: '#d9d2c5', accent: '#17684b', tint: '#e3f0e8', white: '#ffffff' } as const;

type Document = InstanceType<typeof Pdf>;
type Element = ReturnType<Document['struct']>;

/** How a text is written. */
export interface Lettering {
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly align?: 'left' | 'right' | 'center';
}

/** Where a text or a drawing stands. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A tag of what is read out, below which more can stand. */
export interface Tagged {
  /** Adds a tag below this one. With `draw` it holds what that draws, and nothing more. */
  add(tag: string, options?: PDFKit.Mixins.MarkingOptions & { alt?: string; scope?: string; bbox?: [number, number, number, number]; placement?: string }, draw?: () => void): Tagged;
  end(): void;
}

/** A document that is written from top to bottom, with tags for who has it read out. */
export class Paper {
  readonly document: Document;
  readonly root: Tagged;
  /** How far down the page is written. */
  y: number = PAGE.top;
  private readonly chunks: Buffer[] = [];
  private readonly ended: Promise<void>;

  constructor({ language, madeOn, network, period, title }: Report) {
    const made = new Date(`${madeOn}T00:00:00Z`);
    this.document = new Pdf({
      size: 'A4', margins: { top: PAGE.top, bottom: 0, left: PAGE.left, right: PAGE.left }, bufferPages: true, lang: language, displayTitle: true, tagged: true, pdfVersion: '1.7',
      // Which the types of the library do not know yet.
      ...({ subset: 'PDF/UA' } as object),
      info: { Title: `${title}: ${network}, ${period}`, Author: network, Creator: 'Engagement Netz', Producer: 'Engagement Netz', CreationDate: made, ModDate: made },
      font: NORMAL,
    });
    this.document.on('data', (chunk: Buffer) => this.chunks.push(chunk));
    this.ended = new Promise<void>((resolve, reject) => this.document.once('end', resolve).once('error', reject));
    const root = this.document.struct('Document');
    this.document.addStructure(root);
    this.root = this.tagged(root);
  }

  /** Draws what says nothing: lines, backgrounds, what is repeated. */
  decorate(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.document.markContent('Artifact', { type });
    draw();
    this.document.endMarkedContent();
  }

  private lettered({ bold = false, colour = COLOURS.ink, size }: Lettering): Document {
    return this.document.font(bold ? BOLD : NORMAL).fontSize(size).fillColor(colour);
  }

  heightOf(text: string, width: number, lettering: Lettering): number {
    return this.lettered(lettering).heightOfString(text || ' ', { width, lineGap: 1 });
  }

  write(text: string, { x, y, width }: Box, lettering: Lettering): void {
    this.lettered(lettering).text(text, x, y, { width, lineGap: 1, align: lettering.align ?? 'left' });
  }

  /** Writes a paragraph where the page is written, on the next page if it does not fit. */
  paragraph(parent: Tagged, tag: string, text: string, lettering: Lettering & { readonly after?: number }): void {
    const height = this.heightOf(text, WIDTH, lettering);
    this.makeRoom(height);
    const { y } = this;
    parent.add(tag, {}, () => this.write(text, { x: PAGE.left, y, width: WIDTH }, lettering));
    this.y += height + (lettering.after ?? 6);
  }

  fits(height: number): boolean {
    return this.y + height <= END;
  }

  /** Turns the page where so much does not fit; tells whether it did. */
  makeRoom(height: number): boolean {
    if (this.fits(height)) return false;
    this.turnPage();
    return true;
  }

  turnPage(): void {
    this.document.addPage();
    this.y = PAGE.top;
  }

  /** The page that is written, from 1. */
  get page(): number {
    return this.document.bufferedPageRange().count;
  }

  /** Goes on with an earlier page. @param index of the page, from 0 */
  returnTo(index: number, y: number): void {
    this.document.switchToPage(index);
    this.y = y;
  }

  /** Ends the document, once `foot` has written below each page. */
  async finish(foot: (page: number, pages: number) => void): Promise<Buffer> {
    this.root.end();
    const { count } = this.document.bufferedPageRange();
    for (let index = 0; index < count; index++) {
      this.document.switchToPage(index);
      this.decorate(() => foot(index + 1, count), 'Pagination');
    }
    this.document.end();
    await this.ended;
    return Buffer.concat(this.chunks);
  }

  private tagged(element: Element): Tagged {
    return {
      add: (tag, options = {}, draw) => {
        const below = draw ? this.document.struct(tag, options, draw) : this.document.struct(tag, options);
        element.add(below);
        return this.tagged(below);
      },
      end: () =>  element.end(),
    };
  }
}
