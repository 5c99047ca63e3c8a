import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { OpportunityOrder } from '../../generated/graphql.ts';
import { orderLabels } from '../../shared/labels/opportunity-labels.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Filters, List, MapIcon } from '../../shared/ui/icons.ts';
import type { Criteria } from './criteria.ts';
import { PANEL_ID } from './filter-panel.tsx';
import { FORM_ID } from './use-search-form.ts';

/** Above the results: the filter button of the phone, the order, and the map switch. */
export function ResultsToolbar({ criteria, filterCount, choose, mapOpen, toggleMap }: {
  criteria: Criteria;
  filterCount: number;
  choose: (change: Partial<Criteria>) => void;
  mapOpen: boolean;
  toggleMap: () => void;
}) {
  const { i18n } = useLingui();
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
    </div>
  );
}
