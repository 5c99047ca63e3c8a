import { micromark } from 'micromark';
import { Locale } from '../locale.ts';
import { MAIL_SHELL } from './shell.ts';

/** A part of a mail, written once and shown as HTML and as plain text. Unless they are Markdown, texts are plain: markup in them shows as it was typed. */
export type MailBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** A long text in Markdown. Pictures become links, HTML in it shows as it was typed, and addresses that run something lead nowhere. */
  | { readonly kind: 'markdown'; readonly text: string }
  /** Somebody's own words; line breaks stay. */
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'button'; readonly label: string; readonly url: string }
  /** One of a few ways on, e.g. a title and who stands behind it; a way may need no note. */
  | { readonly kind: 'link'; readonly label: string; readonly note?: string; readonly url: string };

export interface MailContent {
  readonly locale: Locale;
  readonly heading: string;
  readonly blocks: readonly MailBlock[];
  /** Small print: why this mail came and what to do when it was not wanted. */
  readonly footer: readonly string[];
  /** The last line of the small print, e.g. the way to unsubscribe. */
  readonly footerLink?: { readonly label: string; readonly url: string } | undefined;
}

/** Beside the button itself, for mail programs that drop style sheets. */
const BUTTON =
  'display:inline-block;padding:12px 24px;background:#17684B;color:#FFFFFF;font-weight:bold;text-decoration:none;border-radius:10px';

/** Text as HTML shows it, within an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function withBreaks(text: string): string {
  return escapeHtml(text).replaceAll(/\r\n|\r|\n/g, '<br />');
}

function blockHtml(block: MailBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${withBreaks(block.text)}</p>`;
    case 'markdown':
      return micromark(block.text, { extensions: [{ disable: { null: ['labelStartImage'] } }] });
    case 'quote':
      return `<blockquote>${withBreaks(block.text)}</blockquote>`;
    case 'button':
      return `<p><a class="button" style="${BUTTON}" href="${escapeHtml(block.url)}">${escapeHtml(block.label)}</a></p>`;
    case 'link':
      return `<p><a href="${escapeHtml(block.url)}">${escapeHtml(block.label)}</a>${block.note ? `<br />${escapeHtml(block.note)}` : ''}</p>`;
  }
}

function blockText(block: MailBlock): string {
  switch (block.kind) {
    case 'paragraph':
    case 'markdown':
      return block.text;
    case 'quote':
      return block.text
        .split(/\r\n|\r|\n/)
        .map((line) => `> ${line}`.trimEnd())
        .join('\n');
    case 'button':
      return `${block.label}:\n${block.url}`;
    case 'link':
      return `${block.note ? `${block.label} (${block.note})` : block.label}:\n${block.url}`;
  }
}

function linkHtml({ label, url }: { readonly label: string; readonly url: string }): string {
  return `<a href="${escapeHtml(url)}">${escapeHtml(label)}</a>`;
}

/** A mail but for whom it goes to. */
export interface MailText {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** The two bodies of a mail. The HTML keeps to the colours of the site, light and dark, and loads nothing. */
export function layoutMail({ locale, heading, blocks, footer, footerLink }: MailContent): { html: string; text: string } {
  const slots: Record<string, string> = {
    LANGUAGE: locale === Locale.DE ? 'de' : 'en',
    TITLE: escapeHtml(heading),
    PREVIEW: escapeHtml(heading),
    CONTENT: [`<h1>${escapeHtml(heading)}</h1>`, ...blocks.map(blockHtml)].join('\n'),
    FOOTER: [...footer.map(withBreaks), ...(footerLink ? [linkHtml(footerLink)] : [])].map((line) => `<p>${line}</p>`).join('\n'),
  };
  const text = [heading, ...blocks.map(blockText), `-- \n${[...footer, ...(footerLink ? [`${footerLink.label}: ${footerLink.url}`] : [])].join('\n')}`].join('\n\n');
  return { html: MAIL_SHELL.replaceAll(/%%([A-Z]+)%%/g, (_, name: string) => slots[name] ?? ''), text: `${text}\n` };
}
