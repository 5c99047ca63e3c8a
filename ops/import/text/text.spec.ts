import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { asLine, asMarkdown, htmlToMarkdown, looksLikeHtml, markdownToText } from './markdown.ts';
import { cutAtWord, tidyBlock, tidyLine } from './tidy.ts';

describe('HTML', () => {
  test.each([
    ['<p>One</p><p>Two <i>three</i><br>four</p>', 'One\n\nTwo *three*  \nfour'],
    ['a<script>alert(1)</script><style>p{}</style><iframe src="x">y</iframe>b', 'ab'],
    ['<a href="https://example.org/x">here</a> <a href="javascript:alert(1)">there</a>', '[here](https://example.org/x) there'],
    ['<img src="https://tracker.example/p.gif" alt="A garden">', 'A garden'],
    ['Tea &amp; cake &#8211; 5 &lt; 6', 'Tea & cake – 5 < 6'],
    ['<h2>Wann</h2><ol><li>a</li></ol>', '## Wann\n\n1.  a'],
  ])('%j becomes %j', (html, markdown) => {
    expect(htmlToMarkdown(html)).toBe(markdown.replace(/ {2}\n/g, '\n'));
  });

  test('is only what has tags or entities: other texts stay as they are', () => {
    expect(looksLikeHtml('5 < 6 and a<b>?')).toBe(true);
    expect(asMarkdown('5 < 6, *very* <3\n\n- a')).toBe('5 < 6, *very* <3\n\n- a');
    expect(asLine('Tea &amp; <b>cake</b>')).toBe('Tea & cake');
  });

  test('that is nested without end is refused, unclosed paragraphs and list items are not', () => {
    expect(() => htmlToMarkdown('<div>'.repeat(20_000))).toThrow('nested too deeply');
    expect(htmlToMarkdown(`<ul>${'<li>x'.repeat(500)}</ul>`)).toContain('-   x');
  });
});

test('Markdown becomes one line of plain text', () => {
  expect(markdownToText('## Hallo\n\n- **eins**\n- [zwei](https://example.org)\n\n1\\. drei')).toBe('Hallo eins zwei 1. drei');
});

describe('tidying', () => {
  test('drops control and direction characters and lone surrogates, and joins blanks', () => {
    expect(tidyLine(' a\u0007\u202eb\t\n c\ud800 ')).toBe('ab c\ufffd');
    expect(tidyBlock('a  \r\n\r\n\r\n\r\nb\u0000')).toBe('a\n\nb');
  });

  test('cuts at a word and never gives more than was asked for', () => {
    expect(cutAtWord('one two three', 9)).toBe('one two…');
    expect(cutAtWord('one two', 7)).toBe('one two');
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 2, max: 60 }), (text, most) => {
      expect([...cutAtWord(text, most)].length).toBeLessThanOrEqual(most);
    }));
  });
});
