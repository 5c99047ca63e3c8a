import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Pdf from 'pdfkit';
import type { Language } from '../feeds/language.ts';
import { certificateWords } from './certificate-words.ts';

/** What a certificate says. Texts may be in any language that DejaVu Sans has letters for. */
export interface Certificate {
  /** By which anyone can check it. */
  readonly code: string;
  readonly personName: string;
  readonly eventTitle: string;
  readonly startsAt: Date;
  /** Exclusive. */
  readonly endsAt: Date;
  readonly timeZone: string;
  /** Where it was; null for what was only remote. */
  readonly place: string | null;
  /** Hours spent, in quarters. */
  readonly hours: number;
  readonly organisationName: string;
  readonly issuedAt: Date;
}

const FONTS = join(dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf');
/** By its path and under no other name: what the document begins with is read anew each time that it is asked for by a second one. */
const LETTERS = { normal: join(FONTS, 'DejaVuSans.ttf'), bold: join(FONTS, 'DejaVuSans-Bold.ttf') } as const;
/** Points: A4 is 595 by 842. */
const MARGIN = 72;
const WIDTH = 595 - 2 * MARGIN;
const INK = '#1f2933';
const QUIET = '#52606d';
const ACCENT = '#0b6e4f';

/** One page A4 in the language asked for, with tags for screen readers, and nothing in it that is not on the page. */
export async function certificatePdf(certificate: Certificate, language: Language, checkUrl: string): Promise<Buffer> {
  const words = certificateWords(language);
  const { personName, eventTitle, place, hours, organisationName, timeZone, startsAt, endsAt, issuedAt, code } = certificate;
  const document = new Pdf({
    size: 'A4', margin: MARGIN, lang: language, displayTitle: true, tagged: true, pdfVersion: '1.7',
    info: { Title: `${words.title}: ${eventTitle}`, Author: organisationName, Creator: 'Engagement Netz', Producer: 'Engagement Netz', CreationDate: issuedAt, ModDate: issuedAt },
    font: LETTERS.normal,
  });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => document.once('end', resolve).once('error', reject));

  const root = document.struct('Document');
  document.addStructure(root);
  const line = (tag: 'H1' | 'P', text: string, { size, font = 'normal', colour = INK, gap }: { size: number; font?: keyof typeof LETTERS; colour?: string; gap: number }): void => {
    root.add(document.struct(tag, {}, () => void document.font(LETTERS[font]).fontSize(size).fillColor(colour).text(text, MARGIN, document.y, { width: WIDTH, lineGap: 3 }).moveDown(gap)));
  };
  document.rect(0, 0, 595, 12).fill(ACCENT);
  document.y = 120;
  line('P', organisationName, { size: 13, colour: QUIET, gap: 1.5 });
  line('H1', words.title, { size: 26, font: 'bold', colour: ACCENT, gap: 1.2 });
  line('P', personName, { size: 20, font: 'bold', gap: 0.6 });
  line('P', words.tookPart, { size: 13, gap: 0.6 });
  line('P', eventTitle, { size: 16, font: 'bold', gap: 0.6 });
  line('P', [words.when(startsAt, endsAt, timeZone), place].filter(Boolean).join(', '), { size: 13, gap: 0.4 });
  line('P', words.hours(hours), { size: 13, gap: 2.5 });
  line('P', words.issued(organisationName, issuedAt), { size: 11, gap: 0.8 });
  line('P', words.check, { size: 11, colour: QUIET, gap: 0.2 });
  root.add(document.struct('P', {}, () => void document.font(LETTERS.normal).fontSize(11).fillColor(ACCENT).text(checkUrl, { width: WIDTH, link: checkUrl, underline: true }).moveDown(0.2)));
  line('P', words.code(code), { size: 11, font: 'bold', gap: 0 });
  root.end();
  document.end();
  await ended;
  return Buffer.concat(chunks);
}
