import { type RequestHandler, Router } from 'express';
import { notFound } from '../../services/shared/errors.ts';
import { type FeedOptions, PartAway, refuseFeed } from '../feeds/answer.ts';
import { languageOf, pagesIn } from '../feeds/language.ts';
import type { Certificate } from './certificate-pdf.ts';

const CERTIFICATE = `query CertificateFile($code: String!) {
  certificate(code: $code) { code personName eventTitle startsAt endsAt timeZone place hours issuedAt organisation { name } }
}`;

interface Found extends Omit<Certificate, 'startsAt' | 'endsAt' | 'issuedAt' | 'organisationName'> {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly issuedAt: string;
  readonly organisation: { readonly name: string } | null;
}

async function certificateBy({ execute }: Pick<FeedOptions, 'execute'>, code: string): Promise<Certificate> {
  const { data } = await execute({ query: CERTIFICATE, variables: { code } });
  const found = data?.['certificate'] as Found | null | undefined;
  if (found === undefined) throw new PartAway();
  if (found === null) throw notFound('certificate');
  const { startsAt, endsAt, issuedAt, organisation, ...rest } = found;
  // Without its issuer it says nothing.
  if (!organisation) throw new PartAway();
  return { ...rest, startsAt: new Date(startsAt), endsAt: new Date(endsAt), issuedAt: new Date(issuedAt), organisationName: organisation.name };
}

/**
 * `GET /certificates/CODE.pdf`, and the same below `/en`: a certificate to print, for whoever has its number. It names a person, so that nobody keeps it in
 * between and no search engine lists it. 404 for a number that is none (any more), 503 while a part is away.
 */
export function certificateFile({ execute, publicUrl }: FeedOptions): Router {
  const send: RequestHandler = async (request, response) => {
    const language = languageOf(request.path);
    response.set('X-Robots-Tag', 'noindex');
    try {
      const certificate = await certificateBy({ execute }, String(request.params['code']));
      // Fonts and their shaping are much to load, and few ask.
      const { certificatePdf } = await import('./certificate-pdf.ts');
      const page = `${pagesIn(publicUrl, language)}/certificates/${certificate.code}`;
      response.set({
        'Cache-Control': 'no-store',
        'Content-Disposition': `inline; filename="${certificate.code}.pdf"`,
        'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
      });
      response.type('application/pdf').send(await certificatePdf(certificate, language, page));
    } catch (error) {
      refuseFeed(response, error);
    }
  };
  return Router().get(['/certificates/:code.pdf', '/en/certificates/:code.pdf'], send);
}
