import { describe, expect, test } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { MarkdownText } from './markdown-text.tsx';

const html = (text: string) => renderToStaticMarkup(<MarkdownText>{text}</MarkdownText>);

describe('a text that people wrote', () => {
  test('keeps its paragraphs, lists and emphasis', () => {
    expect(html('Wir **freuen** uns.\n\n- eins\n- zwei')).toBe('<p>Wir <strong>freuen</strong> uns.</p>\n<ul>\n<li>eins</li>\n<li>zwei</li>\n</ul>');
  });

  test('has headings below those of the page', () => {
    expect(html('# Groß\n\n### Klein')).toBe('<h3>Groß</h3>\n<h4>Klein</h4>');
  });

  test('has headings right below the title when it is the whole page', () => {
    expect(renderToStaticMarkup(<MarkdownText isPage>{'# Groß\n\n## Auch\n\n### Kleiner\n\n#### Klein'}</MarkdownText>)).toBe('<h2>Groß</h2>\n<h2>Auch</h2>\n<h3>Kleiner</h3>\n<h4>Klein</h4>');
  });

  test('has a list of its sections before it when that is asked for and there are some', () => {
    const long = (markdown: string) => renderToStaticMarkup(<MarkdownText isPage contents="Auf dieser Seite">{markdown}</MarkdownText>);
    expect(long('## *Was* es ist\n\nEine Karte.\n\n## Was es ist')).toBe(
      '<nav class="contents" aria-label="Auf dieser Seite"><p>Auf dieser Seite</p><ul><li><a href="#section-1">Was es ist</a></li><li><a href="#section-2">Was es ist</a></li></ul></nav><h2 id="section-1"><em>Was</em> es ist</h2>\n<p>Eine Karte.</p>\n<h2 id="section-2">Was es ist</h2>',
    );
    expect(long('## Nur einer')).toBe('<h2>Nur einer</h2>');
  });

  test('brings no HTML, no script address and no foreign picture along', () => {
    const dirty = html('<script>alert(1)</script> <img src=x onerror=alert(1)>\n\n[a](javascript:alert(1)) ![Bild](https://elsewhere.example/pixel.png)');
    expect(dirty).not.toMatch(/<script|<img|onerror|javascript:|pixel/);
    expect(dirty).toContain('Bild');
  });

  test('lends its links no weight', () => {
    expect(html('[Verein](https://verein.example/)')).toBe('<p><a href="https://verein.example/" rel="nofollow noopener ugc">Verein</a></p>');
  });
});
