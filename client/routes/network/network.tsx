import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { networkJsonLd } from '../../features/network/agency-json-ld.ts';
import { coordinates } from '../../features/network/coordinates.ts';
import { CrisisNotice } from '../../features/network/crisis-notice.tsx';
import { previewedBlocks } from '../../features/network/home-blocks.ts';
import { NetworkColours } from '../../features/network/network-colours.tsx';
import { useAppState } from '../../shared/app-state.ts';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { graphLocale, localised } from '../../shared/i18n/locale.ts';
import { preloadMarkdown } from '../../shared/markdown/markdown.tsx';
import { PageHead } from '../../shared/page-head.tsx';
import { ButtonLink } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { NetworkUrgentHelp } from './network-urgent-help.tsx';
import { NetworkBlock } from './network-block.tsx';
import { NetworkContents, NetworkPage } from './network-query.ts';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  preloadMarkdown();
  const { graph, locale } = context.get(pageContext);
  const { network: maybe, viewer } = needed(await graph.query(NetworkPage, { slug: params['slug'] ?? '' }));
  const network = found(maybe);
  const { data: contents } = await graph.query(NetworkContents, { network: network.id, locale: graphLocale(locale) });
  const maySet = coordinates(viewer, network.slug);
  return { network, contents, maySet, preview: maySet ? previewedBlocks(request.url) : null };
}

/** A town's own page in its own colours, arranged by its coordination: welcome, news, offers, dates, organisations and more. */
export function Component() {
  const { t } = useLingui();
  const { locale, publicUrl } = useAppState();
  const { network, contents, maySet, preview } = useLoaderData<typeof loader>();
  const { colours, homePage, name, shownFigures, slug, version } = network;
  const blocks = preview ?? homePage.blocks.filter(({ isShown }) => isShown);
  // Below the name of the network it stands closer than a block does.
  const [first, ...others] = blocks;
  const welcome = first?.kind === 'WELCOME' ? first : null;
  return (
    <div className="network-page">
      {colours && <NetworkColours slug={slug} version={version} />}
      <PageHead title={name} description={network.welcome ?? t`Organisations, offers and dates of ${name}.`} jsonLd={networkJsonLd(network, publicUrl + localised(`/networks/${slug}`, locale))} noindex={preview !== null} />
      {preview && (
        <Notice kind="info" title={<Trans>Preview: only the coordination sees this page</Trans>}>
          <p>
            <Trans>Nothing has been saved yet. Go back to save it.</Trans>
          </p>
        </Notice>
      )}
      <div className="organisation-intro">
        <h1>{name}</h1>
        <CrisisNotice network={network} />
        {welcome && <NetworkBlock block={welcome} network={network} contents={contents} />}
        <p className="actions no-print">
          <ButtonLink to={`/networks/${slug}/newsletter`} look="secondary">
            <Trans>Get the newsletter</Trans>
          </ButtonLink>
        </p>
        {maySet && (
          <p className="actions no-print">
            <ButtonLink to={`/desk/network/${slug}/home`} look="secondary">
              <Trans>Arrange this page</Trans>
            </ButtonLink>
            <ButtonLink to={`/desk/network/${slug}/news`} look="secondary">
              <Trans>Manage news</Trans>
            </ButtonLink>
            <ButtonLink to={`/desk/network/${slug}/links`} look="secondary">
              <Trans>Manage links</Trans>
            </ButtonLink>
            <ButtonLink to={`/desk/network/${slug}`} look="secondary">
              <Trans>Change texts and colours</Trans>
            </ButtonLink>
          </p>
        )}
      </div>
      <NetworkUrgentHelp urgent={contents?.urgentHelp ?? []} slug={slug} />
      {(welcome ? others : blocks).map((block) => (
        <NetworkBlock key={block.kind} block={block} network={network} contents={contents} />
      ))}
      {shownFigures.length > 0 && (
        <p>
          <Link to={`/networks/${slug}/statistics`}>
            <Trans>This network in figures</Trans>
          </Link>
        </p>
      )}
    </div>
  );
}
