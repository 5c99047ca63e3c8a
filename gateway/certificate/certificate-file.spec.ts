import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { extractText, getDocumentProxy } from 'unpdf';
import { listen, stopListening } from '../../services/shared/listen.ts';
import type { OwnOperation } from '../graph.ts';
import { certificateFile } from './certificate-file.ts';

const CODE = 'K7QF-2M9X-TT4A';
const certificate = {
  code: CODE, personName: 'Kim Muster', eventTitle: 'Erste Hilfe', startsAt: '2026-11-28T09:00:00.000Z', endsAt: '2026-11-28T11:00:00.000Z', timeZone: 'Europe/Berlin', place: 'Bitburg', hours: 2,
  issuedAt: '2026-11-29T09:00:00.000Z',
};
const answers: Record<string, unknown> = { [CODE]: { ...certificate, organisation: { name: 'Helferkreis' } }, orphan: { ...certificate, organisation: null }, nobody: null };

let server: Server;
beforeAll(async () => {
  const execute = ({ variables }: OwnOperation) => Promise.resolve({ data: { certificate: answers[String(variables?.['code'])] } });
  server = await listen(express().use(certificateFile({ execute, publicUrl: 'https://netz.example' })), { port: 0, host: '127.0.0.1' });
});
afterAll(() => stopListening(server));
const get = (path: string) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);

test.each([['', 'Teilnahmebescheinigung', ''], ['/en', 'Certificate of attendance', '/en']])('a certificate below "%s" is a file that nobody keeps or lists, and says where it is checked', async (prefix, title, language) => {
  const response = await get(`${prefix}/certificates/${CODE}.pdf`);
  expect(['content-type', 'cache-control', 'x-robots-tag', 'content-disposition'].map((name) => response.headers.get(name))).toEqual(['application/pdf', 'no-store', 'noindex', `inline; filename="${CODE}.pdf"`]);
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await response.arrayBuffer())), { mergePages: true });
  for (const part of [title, 'Kim Muster', 'Helferkreis', `https://netz.example${language}/certificates/${CODE}`]) expect(text).toContain(part);
});

test.each([['nobody', 404], ['orphan', 503], ['away', 503]])('%s is refused with %i', async (code, status) => {
  const response = await get(`/certificates/${code}.pdf`);
  expect(response.status).toBe(status);
  expect(response.headers.get('cache-control')).toBe('no-store');
});
