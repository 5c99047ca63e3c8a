import { useLingui } from '@lingui/react/macro';
import { useNavigation } from 'react-router';

/** A thin line at the top while the next page is on its way. The style sheet shows it only after 300 ms. */
export function NavigationProgress() {
  const { t } = useLingui();
  const { state } = useNavigation();
  if (state === 'idle') return null;
  return <progress className="navigation-progress" aria-label={t`Loading`} />;
}
