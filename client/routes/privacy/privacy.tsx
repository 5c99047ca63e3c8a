import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { useAppState } from '../../shared/app-state.ts';
import { PageHead } from '../../shared/page-head.tsx';

/** What the site knows of people who use it, in everyday words, and no more than that. */
export function Component() {
  const { t } = useLingui();
  const { mapStyleUrl, publicUrl } = useAppState();
  const mapHost = mapStyleUrl && new URL(mapStyleUrl).origin !== publicUrl ? new URL(mapStyleUrl).host : undefined;
  return (
    <div className="prose-page">
      <PageHead title={t`Privacy`} description={t`What this site keeps of you when you look around and when you write to an organisation: as little as possible.`} />
      <h1>
        <Trans>Privacy</Trans>
      </h1>
      <p className="lead">
        <Trans>In short: whoever looks around leaves nothing behind. Whoever writes a message gives exactly what the organisation needs to answer.</Trans>
      </p>
      <section>
        <h2>
          <Trans>When you look around</Trans>
        </h2>
        <ul>
          <li>
            <Trans>No cookies, no advertising, no counting of visitors.</Trans>
          </li>
          <li>
            {mapHost ? (
              <Trans>Everything comes from this server, typeface and icons too. Only when you open the map does your browser fetch its pictures from {mapHost}.</Trans>
            ) : (
              <Trans>Everything comes from this server: typeface, icons and map too. Your browser asks nobody else.</Trans>
            )}
          </li>
          <li>
            <Trans>What you search for stands in the address of the page, so that you can save it or pass it on. It is not kept with us.</Trans>
          </li>
          <li>
            <Trans>The place that you type in is looked up in a list on this server.</Trans>
          </li>
        </ul>
      </section>
      <section>
        <h2>
          <Trans>When you write to an organisation</Trans>
        </h2>
        <ul>
          <li>
            <Trans>We store your name, your e-mail address, your message and the language of the page.</Trans>
          </li>
          <li>
            <Trans>First you get an e-mail with a link. Until you confirm, nobody else gets anything. Without confirmation everything is erased after a day.</Trans>
          </li>
          <li>
            <Trans>When you have confirmed, the organisation gets your message, your name and your e-mail address, so that it can answer you. It may use them for nothing else; you have agreed to that, and nothing more (Article 6 (1) (a) GDPR).</Trans>
          </li>
          <li>
            <Trans>The message then stays stored here, so that it is certain to arrive, until you ask for it to be erased.</Trans>
          </li>
          <li>
            <Trans>What you type stays in the memory of this browser tab until you close it, so that nothing is lost by a reload.</Trans>
          </li>
        </ul>
      </section>
      <section>
        <h2>
          <Trans>How we keep robots away</Trans>
        </h2>
        <p>
          <Trans>Your browser works out a small sum before sending. Nobody watches you for that, and no other company is involved.</Trans>
        </p>
        <p>
          <Trans>In addition we count how many messages come from one connection, from one e-mail address and to one organisation within an hour. For this only a scrambled value is kept, from which neither can be read back.</Trans>
        </p>
      </section>
      <section>
        <h2>
          <Trans>Your rights</Trans>
        </h2>
        <p>
          <Trans>You may know what is stored about you, have it corrected or erased, take your consent back, and complain to the data protection authority.</Trans>
        </p>
        <p>
          <Trans>
            Please turn to the operator of this site for that; who it is stands in the <Link to="/imprint">imprint</Link>. What the organisation has received, it can erase itself: please write to it as well.
          </Trans>
        </p>
      </section>
    </div>
  );
}
