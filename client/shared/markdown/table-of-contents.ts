import type { Element, ElementContent, Root, Text } from 'hast';

const text = (value: string): Text => ({ type: 'text', value });
const element = (tagName: string, properties: Element['properties'], ...children: ElementContent[]): Element => ({ type: 'element', tagName, properties, children });

const wordsOf = (node: Element | ElementContent): string => ('children' in node ? node.children.map(wordsOf).join('') : node.type === 'text' ? node.value : '');

/** For rehype: gives the sections of a text addresses (`#section-1`) and puts a list of them before it; nothing where there are fewer than two. */
export function tableOfContents(title: string): (tree: Root) => void {
  return (tree) => {
    const headings = tree.children.filter((node): node is Element => node.type === 'element' && (node.tagName === 'h1' || node.tagName === 'h2'));
    if (headings.length < 2) return;
    const entries = headings.map((heading, at) => {
      const id = `section-${at + 1}`;
      heading.properties = { ...heading.properties, id };
      return element('li', {}, element('a', { href: `#${id}` }, text(wordsOf(heading))));
    });
    tree.children.unshift(element('nav', { className: ['contents'], ariaLabel: title }, element('p', {}, text(title)), element('ul', {}, ...entries)));
  };
}
