import { describe, expect, test } from '@jest/globals';
import { scriptJson } from '../../shared/script-json.ts';
import { opportunityJsonLd } from './opportunity-json-ld.ts';
import type { ToldOpportunity } from './opportunity-json-ld.ts';

const aPosting = (given: Partial<ToldOpportunity> = {}): ToldOpportunity => ({
  id: 'o1',
  title: 'Vorlesen',
  summary: 'Einmal in der Woche.',
  description: 'Wir lesen **vor**.',
  attendance: 'ON_SITE',
  publishedAt: '2026-10-13T08:00:00Z',
  expiresAt: '2027-01-20T08:00:00Z',
  place: { name: 'Bitburg', postalCode: '54634', region: 'Rheinland-Pfalz', latitude: 49.97, longitude: 6.52 },
  organisation: { name: 'Lesepaten', slug: 'lesepaten', website: 'https://lesepaten.example/' },
  ...given,
});
const told = (given?: Partial<ToldOpportunity>) =>
  opportunityJsonLd(aPosting(given), { url: 'https://netz.example/opportunities/vorlesen', organisationUrl: (slug) => `https://netz.example/organisations/${slug}` }) as Record<string, unknown>;

describe('what search engines are told of an opportunity', () => {
  test('is a posting for volunteers with its place, its dates and its organisation', () => {
    expect(told()).toMatchObject({
      '@type': 'JobPosting',
      employmentType: 'VOLUNTEER',
      datePosted: '2026-10-13T08:00:00Z',
      validThrough: '2027-01-20T08:00:00Z',
      jobLocation: { address: { addressLocality: 'Bitburg', postalCode: '54634', addressRegion: 'Rheinland-Pfalz', addressCountry: 'DE' } },
      hiringOrganization: { name: 'Lesepaten', url: 'https://netz.example/organisations/lesepaten', sameAs: 'https://lesepaten.example/' },
    });
  });

  test('is work from home when it is, without a place', () => {
    const remote = told({ attendance: 'REMOTE' });
    expect(remote['jobLocationType']).toBe('TELECOMMUTE');
    expect(remote).not.toHaveProperty('jobLocation');
  });

  test('does without the organisation while that part of the service is down', () => {
    expect(told({ organisation: null })).not.toHaveProperty('hiringOrganization');
  });

  test('cannot leave the script element that carries it', () => {
    const json = scriptJson(told({ title: '</script><script>alert(1)</script>', summary: '<!--<script>' }));
    expect(json).not.toMatch(/<\/script|<!--/i);
    expect((JSON.parse(json) as Record<string, unknown>)['title']).toBe('</script><script>alert(1)</script>');
  });
});
