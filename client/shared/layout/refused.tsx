import { Trans } from '@lingui/react/macro';
import { PageHead } from '../page-head.tsx';

/** In place of a page that is not for everybody who is signed in. Who is not signed in is led to that by `signInFirst`. */
export function Refused({ title }: { title: string }) {
  return (
    <div className="prose-page">
      <PageHead title={title} noindex />
      <h1>{title}</h1>
      <p>
        <Trans>This page is not for your account.</Trans>
      </p>
    </div>
  );
}
