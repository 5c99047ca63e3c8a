import { opportunityJsonLd } from '../../features/opportunity/opportunity-json-ld.ts';
import type { ToldOpportunity } from '../../features/opportunity/opportunity-json-ld.ts';
import { useAppState } from '../../shared/app-state.ts';
import { localised } from '../../shared/i18n/locale.ts';
import { PageHead } from '../../shared/page-head.tsx';

/** Title, description and what search engines are told. What is no longer open leaves their index. */
export function OpportunityHead({ opportunity, live }: { opportunity: ToldOpportunity & { readonly slug: string }; live: boolean }) {
  const { locale, publicUrl } = useAppState();
  const { place, slug, summary, title } = opportunity;
  const page = (path: string) => publicUrl + localised(path, locale);
  const jsonLd = opportunityJsonLd(opportunity, { url: page(`/opportunities/${slug}`), organisationUrl: (name) => page(`/organisations/${name}`) });
  return <PageHead title={[title, place?.name].filter(Boolean).join(', ')} description={summary} noindex={!live} {...(live && { jsonLd })} />;
}
