import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { blockLabels } from '../../features/network/home-blocks.ts';
import type { ShownBlock } from '../../features/network/home-blocks.ts';
import type { NetworkContentsQuery } from '../../generated/graphql.ts';
import { NetworkContact } from './network-contact.tsx';
import { NetworkAbout, NetworkSearch, NetworkWelcome } from './network-texts.tsx';
import type { ShownNetwork } from './network-texts.tsx';
import { NetworkArticles, NetworkEvents, NetworkFigures, NetworkOpportunities, NetworkOrganisations } from './network-lists.tsx';

interface NetworkBlockProps {
  readonly block: ShownBlock;
  readonly network: ShownNetwork;
  readonly contents: NetworkContentsQuery | null;
}

/** One block of the page of a network. What there is nothing of yet is left out. */
export function NetworkBlock({ block: { kind, title: own }, network, contents }: NetworkBlockProps) {
  const { i18n } = useLingui();
  const { slug } = network;
  const title = own ?? i18n._(blockLabels[kind]);
  switch (kind) {
    case 'WELCOME':
      return <NetworkWelcome network={network} title={own ?? null} />;
    case 'SEARCH':
      return <NetworkSearch slug={slug} title={title} />;
    case 'NEWS':
      return <NetworkArticles slug={slug} title={title} kind="NEWS" articles={contents?.news} />;
    case 'GUIDES':
      return <NetworkArticles slug={slug} title={title} kind="GUIDE" articles={contents?.guides} />;
    case 'PROJECTS':
      return <NetworkArticles slug={slug} title={title} kind="PROJECT" articles={contents?.projects} />;
    case 'OPPORTUNITIES':
      return <NetworkOpportunities slug={slug} title={title} opportunities={contents?.opportunities} />;
    case 'EVENTS':
      return <NetworkEvents slug={slug} title={title} events={contents?.events} />;
    case 'ORGANISATIONS':
      return <NetworkOrganisations slug={slug} title={title} organisations={contents?.organisations} />;
    case 'FIGURES':
      return <NetworkFigures title={title} contents={contents} />;
    case 'LINKS':
      return contents && contents.links.length > 0 ? (
        <p>
          <Link to={`/links?network=${slug}`}>{own ?? <Trans>Worth knowing elsewhere: associations, funding, law, insurance</Trans>}</Link>
        </p>
      ) : null;
    case 'CONTACT':
      return <NetworkContact network={network} title={title} />;
    case 'ABOUT':
      return <NetworkAbout network={network} title={title} />;
  }
}
