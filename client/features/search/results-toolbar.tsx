import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { OpportunityOrder } from '../../generated/graphql.ts';
import { useAppState } from '../../shared/app-state.ts';
import { localised } from '../../shared/i18n/locale.ts';
import { orderLabels } from '../../shared/labels/opportunity-labels.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Feed, Filters, List, MapIcon } from '../../shared/ui/icons.ts';
import { feedPath } from './criteria.ts';
import type { Criteria } from './criteria.ts';
import { PANEL_ID } from './filter-panel.tsx';
import { FORM_ID } from './use-search-form.ts';

/** Above the results: the filter button of the phone, the map switch, the order, and the feed of this search. */
export function ResultsToolbar({ criteria, filterCount, choose, mapOpen, toggleMap }: {
  criteria: Criteria;
  filterCount: number;
  choose: (change: Partial<Criteria>) => void;
  mapOpen: boolean;
  toggleMap: () => void;
}) {
  const { i18n, t } = useLingui();
  const { locale } = useAppState();
  const orders: OpportunityOrder[] = criteria.place ? ['BEST_MATCH', 'NEAREST', 'NEWEST'] : ['BEST_MATCH', 'NEWEST'];
  return (
    <div className="results-toolbar">
      <Button look="secondary" className="filters-open" popoverTarget={PANEL_ID} popoverTargetAction="show">
        <Filters aria-hidden />
        <Plural value={filterCount} _0="Filters" one="# filter" other="# filters" />
      </Button>
      <Button look="secondary" className="map-switch" aria-pressed={mapOpen} onClick={toggleMap}>
        {mapOpen ? <List aria-hidden /> : <MapIcon aria-hidden />}
        {mapOpen ? <Trans>Hide map</Trans> : <Trans>Map</Trans>}
      </Button>
      <label className="results-order">
        <span>
          <Trans>Order</Trans>
        </span>
        <select name="order" form={FORM_ID} value={orders.includes(criteria.order) ? criteria.order : 'BEST_MATCH'} onChange={(event) => choose({ order: event.target.value as OpportunityOrder })}>
          {orders.map((order) => (
            <option key={order} value={order}>
              {i18n._(orderLabels[order])}
            </option>
          ))}
        </select>
      </label>
      <a className="button button-quiet" href={localised(feedPath(criteria), locale)} type="application/atom+xml" title={t`New offers of this search for your feed reader`}>
        <Feed aria-hidden />
        <Trans>Feed</Trans>
      </a>
    </div>
  );
}
