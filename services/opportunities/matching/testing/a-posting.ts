import type { Posting } from '../posting.ts';
import { vocabularyOf } from '../vocabulary.ts';

/** A small world to match in: two fields that mean something and enough others to fill all four words of the masks. */
export const VOCABULARY = vocabularyOf(
  ['sport', 'social', 'culture', ...numbered('field', 11)],
  [
    { id: 'football', fieldIndex: 0 },
    { id: 'swimming', fieldIndex: 0 },
    { id: 'visiting', fieldIndex: 1 },
    { id: 'reading-aloud', fieldIndex: 1 },
    { id: 'choir', fieldIndex: 2 },
    ...numbered('interest', 122).map((id, position) => ({ id, fieldIndex: 3 + (position % 11) })),
  ],
  ['driving', 'cooking', 'first-aid', ...numbered('skill', 28)],
);

/** The moment of all these specs. */
export const NOW = new Date('2026-11-22T12:00:00Z');

/** Bitburg, and places at a known distance of it. */
export const BITBURG = { latitude: 49.9667, longitude: 6.5244 };
export const TRIER = { latitude: 49.7596, longitude: 6.6439 };

/** A posting about which nothing particular is said: on site in Bitburg, open to everybody, good for another month. */
export function aPosting(differences: Partial<Posting> = {}): Posting {
  return {
    id: 'a',
    kind: 'VOLUNTEERING',
    interests: [],
    skills: [],
    ...BITBURG,
    attendance: 'ON_SITE',
    availability: [],
    commitment: null,
    languages: [],
    minimumAge: null,
    maximumAge: null,
    accessibility: [],
    networkId: null,
    organisationId: 'club',
    expiresAt: new Date('2026-12-22T12:00:00Z'),
    publishedAt: new Date('2026-11-01T12:00:00Z'),
    lastConfirmedAt: new Date('2026-11-01T12:00:00Z'),
    responsiveness: null,
    ...differences,
  };
}

/** A UUID that stands for a name of up to 16 ASCII characters, in the order of the names. */
export function idOf(name: string): string {
  const hex = Buffer.from(name, 'ascii').toString('hex').padEnd(32, '0');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** The way back. */
export function nameOf(id: string): string {
  return Buffer.from(id.replaceAll('-', ''), 'hex').toString('ascii').replaceAll('\0', '');
}

/** The same posting with ids in the place of names, as an index takes it. */
export function withIds(posting: Posting): Posting {
  const { id, organisationId, networkId } = posting;
  return { ...posting, id: idOf(id), organisationId: idOf(organisationId), networkId: networkId === null ? null : idOf(networkId) };
}

function numbered(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, position) => `${name}-${position}`);
}
