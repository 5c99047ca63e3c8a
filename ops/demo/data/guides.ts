import { GERMAN_GUIDES } from '../../../services/organisations/news/starters/german-guides.ts';
import type { DemoNews } from '../demo-data.ts';

const SLUGS: Readonly<Record<string, string>> = { 'volunteer-card': 'ehrenamtskarte', insurance: 'versichert-im-ehrenamt', 'certificate-of-good-conduct': 'fuehrungszeugnis', 'found-a-club': 'einen-verein-gruenden' };

/** The guides that come with the installation, as a coordinator would take them. */
export const guides: readonly DemoNews[] = GERMAN_GUIDES.map(({ key, ...texts }, at) => ({ kind: 'GUIDE', slug: SLUGS[key] ?? key, ...texts, language: 'DE', isPinned: false, publishedDaysAgo: 60 + at }));
