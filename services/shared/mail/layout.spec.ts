import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { assert, property, string } from 'fast-check';
import { Locale } from '../locale.ts';
import { compileShell } from './compile-shell.ts';
import { escapeHtml, layoutMail } from './layout.ts';

const directory = join(import.meta.dirname, '.');

function aMail(overrides: Partial<Parameters<typeof layoutMail>[0]> = {}) {
  return layoutMail({ locale: Locale.EN, heading: 'Hello', blocks: [], footer: ['Small print'], ...overrides });
}

describe('the layout of a mail', () => {
  test('is made from the MJML that stands beside it', async () => {
    expect(await readFile(join(directory, 'shell.ts'), 'utf8')).toBe(await compileShell(directory));
  });

  test('names its language and loads nothing from anywhere', () => {
    const { html } = aMail({ locale: Locale.DE });
    expect(html).toContain('<html lang="de"');
    expect(html).not.toMatch(/(src|background|@import|url\()\s*[=(]?\s*["']?https?:/i);
    expect(html).not.toMatch(/<(script|img|link|iframe)\b/i);
    expect(html).not.toContain('%%');
  });

  test('shows markup in a quotation as it was typed, in both bodies', () => {
    const { html, text } = aMail({ blocks: [{ kind: 'quote', text: '<b>bold</b> & "%%FOOTER%%"\nsecond line' }] });
    expect(html).toContain('&#60;b&#62;bold&#60;/b&#62; &#38; &#34;%%FOOTER%%&#34;<br />second line');
    expect(text).toContain('> <b>bold</b> & "%%FOOTER%%"\n> second line');
  });

  test('gives a button its address in the text too', () => {
    const { html, text } = aMail({ blocks: [{ kind: 'button', label: 'Go', url: 'https://example.org/?a=1&b=2' }] });
    expect(html).toContain('href="https://example.org/?a=1&#38;b=2"');
    expect(text).toContain('Go:\nhttps://example.org/?a=1&b=2');
  });

  test('lets no text open a tag or leave an attribute', () => {
    assert(property(string(), (text) => !/[<>"']/.test(escapeHtml(text))));
  });
});
