import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { VolunteerNav } from '../../features/profile/volunteer-nav.tsx';
import { needed, pageContext } from '../../shared/graph/graph.ts';
import { unmask } from '../../shared/graph/graphql.ts';
import { graphLocale } from '../../shared/i18n/locale.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { ProfileForm } from './profile-form.tsx';
import { ProfileForm_profile, ProfilePage } from './profile-query.ts';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { graph, locale } = context.get(pageContext);
  const data = needed(await graph.query(ProfilePage, { locale: graphLocale(locale) }));
  if (!data.viewer) throw signInFirst(request);
  return { ...data, viewer: data.viewer };
}

/** What somebody would like to do, where and when. */
export function Component() {
  const { t } = useLingui();
  const { viewer, interests, skills } = useLoaderData<typeof loader>();
  const title = t`My profile`;
  const profile = unmask(ProfileForm_profile, viewer.profile ?? null);
  return (
    <div className="volunteer-page">
      <PageHead title={title} noindex />
      <VolunteerNav />
      <h1>{title}</h1>
      <p className="lead">
        <Trans>Tell us what you like to do, and we show you what fits. Everything is optional, and only you see it unless you say otherwise.</Trans>
      </p>
      <ProfileForm key={profile?.version ?? 0} profile={profile} accountName={viewer.name ?? ''} fields={interests} skills={skills} />
    </div>
  );
}
