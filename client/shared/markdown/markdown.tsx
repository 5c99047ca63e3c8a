import { lazy, Suspense } from 'react';
import { useAppState } from '../app-state.ts';

const load = () => import('./markdown-text.tsx');
const MarkdownText = lazy(load);

/** Fetches what turns Markdown into a page while the data is under way; for loaders of pages that show such a text. */
export const preloadMarkdown = (): void => void load();

/**
 * A text that people wrote. The server's HTML has it in full; the browser takes it over when it has the code for it.
 *
 * @param props.isPage the text is the whole page, not a part of it: its headings stand right below the title
 * @param props.contents heading of a list of its sections before it; none when left out
 * @param props.language of the text as the schema gives it (`DE`, `EN`), so that a screen reader reads it right
 */
export function Markdown({ text, language, contents, isPage = false }: { text: string; language?: string; contents?: string; isPage?: boolean }) {
  const { locale } = useAppState();
  const lang = language === undefined || language.toLowerCase() === locale ? undefined : language.toLowerCase();
  return (
    <div className="written" lang={lang}>
      <Suspense fallback={null}>
        <MarkdownText isPage={isPage} {...(contents !== undefined && { contents })}>
          {text}
        </MarkdownText>
      </Suspense>
    </div>
  );
}
