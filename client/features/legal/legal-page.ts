import type { LegalPageKind, LegalPageQuery } from '../../generated/graphql.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { type Graph, GraphUnreachable } from '../../shared/graph/graph.ts';
import { graphLocale, type Locale } from '../../shared/i18n/locale.ts';
import { preloadMarkdown } from '../../shared/markdown/markdown.tsx';

const LegalPage = graphql(`
  query LegalPage($kind: LegalPageKind!, $locale: Locale!) {
    legalPage(kind: $kind, locale: $locale) {
      body
      changedAt
    }
  }
`);

/** A legal text of the installation; null when it cannot be loaded now. The page is there all the same, with what always stands on it. */
export type LegalText = LegalPageQuery['legalPage'] | null;

/** Loads the text of a page that the law asks for, in the language of the page. */
export async function loadLegalText({ graph, locale }: { graph: Graph; locale: Locale }, kind: LegalPageKind): Promise<LegalText> {
  preloadMarkdown();
  try {
    return (await graph.query(LegalPage, { kind, locale: graphLocale(locale) })).data?.legalPage ?? null;
  } catch (error) {
    if (error instanceof GraphUnreachable) return null;
    throw error;
  }
}
