/** What people read of a web address: the host without "www.", and the path when there is one. What is no address stays as it is. */
export function hostOf(address: string): string {
  if (!URL.canParse(address)) return address;
  const { hostname, pathname } = new URL(address);
  return hostname.replace(/^www\./, '') + (pathname === '/' ? '' : pathname.replace(/\/$/, ''));
}
