import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { useLoaderData, useSearchParams } from 'react-router';
import { NetworkColours } from '../../features/network/network-colours.tsx';
import { feedPath } from '../../features/search/criteria.ts';
import { FieldChips } from '../../features/search/field-chips.tsx';
import { FilterPanel } from '../../features/search/filter-panel.tsx';
import { SearchBox } from '../../features/search/search-box.tsx';
import { FORM_ID, useSearchForm } from '../../features/search/use-search-form.ts';
import { useAppState } from '../../shared/app-state.ts';
import { localised } from '../../shared/i18n/locale.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { ForYou } from './for-you.tsx';
import { facetCounts, labels, refusedFields } from './search-view.ts';
import { rememberShown } from './search-loader.ts';
import type { loader } from './search-loader.ts';
import { ResultsSection } from './results-section.tsx';

export { loader } from './search-loader.ts';

/** The home page: one sentence, one box, the fields as chips, then results at once. Works without JavaScript. */
export function Component() {
  const { i18n, t } = useLingui();
  const { locale, publicUrl } = useAppState();
  const data = useLoaderData<typeof loader>();
  const [params] = useSearchParams();
  const { criteria, busy, choose, formProps } = useSearchForm();
  const { choices, networks, results, refusals } = data;
  const refused = refusedFields(refusals, i18n);
  const narrowed = networks.find(({ slug }) => slug === criteria.network);
  useEffect(() => rememberShown(data), [data]);
  const home = publicUrl + localised('/', locale);
  return (
    <div className="search-page">
      {narrowed?.colours && <NetworkColours slug={narrowed.slug} version={narrowed.version} />}
      <PageHead
        title={t`Find volunteering near you`}
        description={t`Volunteering, help requests and clubs near you: say what you would like to do, where and when, and see at once who is glad of your help.`}
        noindex={params.size > 0}
        jsonLd={{
          '@type': 'WebSite',
          name: 'Engagement Netz',
          url: home,
          inLanguage: locale,
          potentialAction: { '@type': 'SearchAction', target: `${home}?q={search_term_string}`, 'query-input': 'required name=search_term_string' },
        }}
      />
      <link rel="alternate" type="application/atom+xml" title={t`New offers of this search`} href={localised(feedPath(criteria), locale)} />
      <div className="search-intro">
        <h1>
          <Trans>Where is your help welcome?</Trans>
        </h1>
        {data.forYou && <ForYou edges={data.forYou.edges} labelOf={labels(data)} />}
      </div>
      <search className="search-contents">
        <form id={FORM_ID} method="get" action={localised('/', locale)} className="search-contents" {...formProps}>
          <a className="skip-link" href="#results">
            <Trans>Skip to the results</Trans>
          </a>
          <SearchBox criteria={criteria} choose={choose} placeError={refused.place} textError={refused.text} />
          <FieldChips criteria={criteria} fields={choices.interests} />
          <FilterPanel criteria={criteria} counts={results ? facetCounts(results.facets) : undefined} fields={choices.interests} skills={choices.skills} networks={networks} ageError={refused.age} />
        </form>
      </search>
      <ResultsSection data={data} criteria={criteria} busy={busy} choose={choose} labelOf={labels(data)} understood={refusals.length === 0} onFirstPage={!params.has('after')} />
    </div>
  );
}
