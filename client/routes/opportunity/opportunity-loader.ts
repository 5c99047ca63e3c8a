import type { LoaderFunctionArgs } from 'react-router';
import { found, needed, pageContext, withheld } from '../../shared/graph/graph.ts';
import { graphLocale } from '../../shared/i18n/locale.ts';
import { preloadMarkdown } from '../../shared/markdown/markdown.tsx';
import { OpportunityPage } from './opportunity-query.ts';

/** The offer of the address, with what is like it and what takes place around it. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  preloadMarkdown();
  const { graph, locale } = context.get(pageContext);
  const { opportunity, opportunityIsWithheld } = needed(await graph.query(OpportunityPage, { slug: params['slug'] ?? '', locale: graphLocale(locale) }));
  if (opportunityIsWithheld) throw withheld();
  return found(opportunity);
}
