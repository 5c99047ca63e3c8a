interface Navigations {
  subscribe(listener: (state: { readonly navigation: { readonly state: string }; readonly errors: unknown }) => void): unknown;
}

/** Tells the server that a page was shown that the browser made by itself; of the first page it knows. Nothing is said of who looks. */
export function countPages(router: Navigations): void {
  let shown = window.location.pathname;
  router.subscribe(({ errors, navigation }) => {
    const { pathname, search } = window.location;
    if (navigation.state !== 'idle' || pathname === shown) return;
    shown = pathname;
    if (!errors) navigator.sendBeacon(`/views?path=${encodeURIComponent(pathname + search)}`);
  });
}
