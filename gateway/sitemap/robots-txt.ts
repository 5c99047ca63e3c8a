import { type RequestHandler, Router } from 'express';

/** What is of use to nobody who was not sent there: doors for programs, pages behind a sign-in or a link of a mail, and lists narrowed by a search, of which there is no end. */
const NOT_FOR_ROBOTS = ['/graphql', '/session/', '/desk', '/workspace', '/account', '/conversations', '/inquiries/', '/saved-searches', '/registrations', '/unsubscribe', '/*?q=', '/*&q='];

const text = (publicUrl: string): string =>
  ['User-agent: *', ...NOT_FOR_ROBOTS.flatMap((path) => [`Disallow: ${path}`, ...(path.startsWith('/*') || path === '/graphql' || path === '/session/' ? [] : [`Disallow: /en${path}`])]), '', `Sitemap: ${publicUrl}/sitemap.xml`, ''].join('\n');

/** `GET /robots.txt` (RFC 9309): what robots leave alone, and where the sitemap is. */
export function robotsTxt(publicUrl: string): Router {
  const send: RequestHandler = (_request, response) => void response.set('Cache-Control', 'public, max-age=86400').type('text').send(text(publicUrl));
  return Router().get('/robots.txt', send);
}
