import TurndownService from 'turndown';
import { tidyBlock, tidyLine } from './tidy.ts';

const turndown = new TurndownService({ headingStyle: 'atx', bulletListMarker: '-', codeBlockStyle: 'fenced', emDelimiter: '*' });
turndown.remove(['script', 'style', 'noscript', 'iframe', 'object', 'embed', 'template', 'form', 'title', 'head'] as never);
// Pictures would be requests to strangers: their description stays.
turndown.addRule('pictures', { filter: ['img', 'picture'], replacement: (_content, node) => tidyLine((node as { getAttribute?(name: string): string | null }).getAttribute?.('alt') ?? '') });
turndown.addRule('links', {
  filter: 'a',
  replacement: (content, node) => {
    const target = (node as { getAttribute?(name: string): string | null }).getAttribute?.('href')?.trim() ?? '';
    const label = content.trim();
    return label !== '' && /^(https?:|mailto:)[^\s<>()]+$/i.test(target) ? `[${label}](${target})` : label;
  },
});

const TAG = /<\/?(?:p|br|b|i|u|a|em|strong|ul|ol|li|div|span|h[1-6]|table|tr|td|th|tbody|font|img|blockquote|hr|script|style|sub|sup|center|pre|code)\b[^<>]*>|<!--/i;
const ENTITY = /&(?:[a-z]{2,8}|#\d{2,6}|#x[0-9a-f]{2,5});/i;

/** Whether a text was written as HTML: it has one of the usual tags, or entities such as `&amp;`. A lone `<` does not make it HTML. */
export const looksLikeHtml = (text: string): boolean => TAG.test(text) || ENTITY.test(text);

/** Elements within elements; the conversion takes quadratic time in it, and nobody writes more. */
const MAX_DEPTH = 200;
/** Elements that never stay open: empty ones, and those that end by themselves where the next begins. */
const SHALLOW = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'col', 'wbr', 'area', 'base', 'p', 'li', 'td', 'th', 'tr', 'dt', 'dd', 'option']);

/**
 * HTML to Markdown: scripts, styles, frames, forms and pictures go, links stay when they lead to http(s) or an e-mail address.
 * @throws Error when the HTML is nested too deeply to be read
 */
export function htmlToMarkdown(html: string): string {
  if (depthOf(html) > MAX_DEPTH) throw new Error('contains HTML that is nested too deeply');
  return tidyBlock(turndown.turndown(html));
}

/** The deepest nesting, estimated from the tags alone. */
function depthOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, end, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (SHALLOW.has(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (end === '' ? 1 : -1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** HTML to one line of plain text, for titles and summaries. */
export function htmlToText(html: string): string {
  return markdownToText(htmlToMarkdown(html));
}

/** A text for a Markdown field: converted when it is HTML, else as it is. */
export const asMarkdown = (text: string): string => (looksLikeHtml(text) ? htmlToMarkdown(text) : tidyBlock(text));

/** A text for a plain field: one line, without tags. */
export const asLine = (text: string): string => (looksLikeHtml(text) ? htmlToText(text) : tidyLine(text));

/** Markdown to one line of plain text: marks, link targets and backslashes before signs go. */
export function markdownToText(markdown: string): string {
  const plain = markdown
    .replace(/^\s{0,3}(?:#{1,6}|[-*+]|\d{1,3}[.)]|>)\s+/gmu, '')
    .replace(/\[([^\]]*)\]\([^)\s]*\)/gu, '$1')
    .replace(/(?<!\\)(\*\*|__|\*|`)/gu, '')
    .replace(/\\([\\`*_{}[\]()#+\-.!>~|])/gu, '$1');
  return tidyLine(plain);
}
