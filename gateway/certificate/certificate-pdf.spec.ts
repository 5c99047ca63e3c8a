import { expect, test } from '@jest/globals';
import { extractText, getDocumentProxy } from 'unpdf';
import { type Certificate, certificatePdf } from './certificate-pdf.ts';

const certificate: Certificate = {
  code: 'K7QF-2M9X-TT4A',
  personName: 'Żaneta Großmann',
  eventTitle: 'Erste Hilfe am Kind',
  startsAt: new Date('2026-11-28T09:00:00Z'),
  endsAt: new Date('2026-11-29T15:00:00Z'),
  timeZone: 'Europe/Berlin',
  place: 'Bürgerhaus, Bitburg',
  hours: 7.5,
  organisationName: 'Helferkreis Eifelblick',
  issuedAt: new Date('2026-11-30T10:00:00Z'),
};
const CHECK = 'https://netz.example/certificates/K7QF-2M9X-TT4A';

async function textOf(pdf: Buffer): Promise<{ pages: number; text: string }> {
  const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
  return { pages: totalPages, text: text.replaceAll(/\s+/g, ' ') };
}

test('says who took part in what, when, for how long, who says so and where to check it', async () => {
  const { pages, text } = await textOf(await certificatePdf(certificate, 'de', CHECK));
  expect(pages).toBe(1);
  for (const part of ['Teilnahmebescheinigung', 'Żaneta Großmann', 'Erste Hilfe am Kind', '28.–29. November 2026', 'Bürgerhaus, Bitburg', '7,5 Stunden', 'Helferkreis Eifelblick', '30. November 2026', CHECK, certificate.code]) {
    expect(text).toContain(part);
  }
});

test('speaks English too, and a day that ends at midnight is one day', async () => {
  const oneDay = { ...certificate, startsAt: new Date('2026-10-24T22:00:00Z'), endsAt: new Date('2026-10-25T23:00:00Z'), hours: 1, place: null };
  const { text } = await textOf(await certificatePdf(oneDay, 'en', CHECK));
  expect(text).toContain('Certificate of attendance');
  expect(text).toContain('took part in Erste Hilfe am Kind 25 October 2026 Extent: 1 hour Issued by');
});

test('texts of the greatest length stay on one page', async () => {
  const long = { ...certificate, personName: 'Müller '.repeat(14), eventTitle: 'Betreuung '.repeat(14), organisationName: 'Verein '.repeat(17), place: 'Haus '.repeat(24) };
  expect((await textOf(await certificatePdf(long, 'de', CHECK))).pages).toBe(1);
});

test('is the same file each time', async () => {
  const first = await certificatePdf(certificate, 'de', CHECK);
  expect(first.subarray(0, 5).toString()).toBe('%PDF-');
  expect(first.equals(await certificatePdf(certificate, 'de', CHECK))).toBe(true);
});
