import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/**
 * Whether scripts have taken the page over. Before that nothing can be sent: false in the server's HTML, true for whatever is shown later, from its first moment on.
 */
export const useReady = (): boolean => useSyncExternalStore(never, () => true, () => false);
