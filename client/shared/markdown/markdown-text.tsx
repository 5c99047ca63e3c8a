import ReactMarkdown from 'react-markdown';
import type { Components } from 'react-markdown';
import rehypeSanitize from 'rehype-sanitize';
import { tableOfContents } from './table-of-contents.ts';

/** Headings of a text stand below those of the page; links lead out and lend no weight in search engines; pictures of strangers are not fetched. */
const components: Components = {
  h1: ({ children }) => <h3>{children}</h3>,
  h2: ({ children }) => <h3>{children}</h3>,
  h3: ({ children }) => <h4>{children}</h4>,
  h4: ({ children }) => <h4>{children}</h4>,
  h5: ({ children }) => <h4>{children}</h4>,
  h6: ({ children }) => <h4>{children}</h4>,
  a: ({ href, children }) => (
    <a href={href} {...(!href?.startsWith('#') && { rel: 'nofollow noopener ugc' })}>
      {children}
    </a>
  ),
  img: ({ alt }) => <span>{alt}</span>,
};

/** Of a text that is the whole page: its headings stand right below the page's title. */
const pageComponents: Components = {
  ...components,
  h1: ({ id, children }) => <h2 id={id}>{children}</h2>,
  h2: ({ id, children }) => <h2 id={id}>{children}</h2>,
  h3: ({ children }) => <h3>{children}</h3>,
};

/** Text in Markdown, as people wrote it, without any HTML of theirs; `contents` is the heading of a list of its sections before it. */
export function MarkdownText({ children, contents, isPage = false }: { children: string; contents?: string; isPage?: boolean }) {
  return (
    <ReactMarkdown components={isPage ? pageComponents : components} rehypePlugins={contents === undefined ? [rehypeSanitize] : [rehypeSanitize, [tableOfContents, contents]]} skipHtml>
      {children}
    </ReactMarkdown>
  );
}

export default MarkdownText;
