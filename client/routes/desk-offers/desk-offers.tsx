import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link, useLoaderData, useSearchParams } from 'react-router';
import { DeskLink } from '../../features/network/desk-link.tsx';
import type { LoaderFunctionArgs } from 'react-router';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { unmask } from '../../shared/graph/graphql.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { graphLocale } from '../../shared/i18n/locale.ts';
import { Refused } from '../../shared/layout/refused.tsx';
import { PageHead } from '../../shared/page-head.tsx';
import { SelectField } from '../../shared/ui/field.tsx';
import { ListForm } from '../../shared/ui/list-form.tsx';
import { PagedList } from '../../shared/ui/paged-list.tsx';
import { OfferCard_offer, OfferDesk, OfferDeskNetwork } from './documents.ts';
import { OfferCard } from './offer-card.tsx';
import { offersAsked } from './offer-filter.ts';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { graph, locale } = context.get(pageContext);
  const { viewer, network: maybe, interests } = needed(await graph.query(OfferDeskNetwork, { slug: params['slug'] ?? '', locale: graphLocale(locale) }));
  if (!viewer) throw signInFirst(request);
  const network = found(maybe);
  const { data, errors } = await graph.query(OfferDesk, { network: network.id, ...offersAsked(new URL(request.url).searchParams) });
  const isUnknownPlace = errors.some(({ fields }) => fields.some(({ code }) => code === 'UNKNOWN_PLACE'));
  return { network, interests, offers: data?.helpOffers ?? null, requests: data?.opportunities.nodes ?? [], isRefused: data !== null && !data.helpOffers && errors.length === 0, isUnknownPlace };
}

/** Who offered help, for the coordinators: by interest and nearness, and beside a help request in the order in which they fit. */
export function Component() {
  const { t } = useLingui();
  const { interests, isRefused, isUnknownPlace, network, offers, requests } = useLoaderData<typeof loader>();
  const [params] = useSearchParams();
  const title = t`Offers of help in ${network.name}`;
  if (isRefused) return <Refused title={title} />;
  const labels = new Map(interests.flatMap(({ id, label, children }) => [[id, label] as const, ...children.map((child) => [child.id, child.label] as const)]));
  const helpRequest = requests.find(({ id }) => id === params.get('request')) ?? null;
  return (
    <div className="list-page">
      <PageHead title={title} noindex />
      <DeskLink slug={network.slug} />
      <h1>{title}</h1>
      <p className="muted">
        <Trans>
          Whoever offered help in the <Link to={`/desk/network/${network.slug}/crisis`}>crisis</Link> and confirmed it. Only you see this; 30 days after the end of the crisis it is erased.
        </Trans>
      </p>
      <ListForm textLabel={t`Near: postal code or town`}>
        <SelectField label={t`For this help request`} name="request" defaultValue={params.get('request') ?? ''}>
          <option value="">{t`All, the latest first`}</option>
          {requests.map(({ id, title: name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField label={t`Field`} name="interest" defaultValue={params.get('interest') ?? ''}>
          <option value="">{t`All fields`}</option>
          {interests.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </SelectField>
        <SelectField label={t`State`} name="status" defaultValue={params.get('status') ?? ''}>
          <option value="">{t`Wait to be asked`}</option>
          <option value="PLACED">{t`Help somewhere`}</option>
          <option value="all">{t`Both`}</option>
        </SelectField>
      </ListForm>
      <PagedList
        list={offers}
        label={title}
        count={<Plural value={offers?.totalCount ?? 0} one="# offer of help" other="# offers of help" />}
        away={isUnknownPlace ? <Trans>We do not know this place. Please take a postal code or a town.</Trans> : <Trans>This part cannot be loaded just now. Please try again in a minute.</Trans>}
        empty={
          <p className="list-empty">
            <Trans>Nobody is there who fits this.</Trans>
          </p>
        }
      >
        {(masked) => <OfferCard offer={unmask(OfferCard_offer, masked)} labelOf={(id) => labels.get(id)} helpRequest={helpRequest} />}
      </PagedList>
    </div>
  );
}
