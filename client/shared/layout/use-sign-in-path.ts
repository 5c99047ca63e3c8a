import { useLocation } from 'react-router';
import { useAppState } from '../app-state.ts';
import { localised } from '../i18n/locale.ts';
import { signInPath } from '../return-path.ts';

/** The way to sign in that leads back to this page. */
export function useSignInPath(): string {
  const { pathname, search } = useLocation();
  const { locale } = useAppState();
  return signInPath(localised(pathname, locale) + search);
}
