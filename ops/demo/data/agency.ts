import type { AgencyDetails } from '../../../services/organisations/agency/agency.ts';

/** The hours of which the news tell. */
export const agency: AgencyDetails = {
  place: 'Rathaus, Zimmer 12 im Erdgeschoss\nEingang ohne Stufen vom Hof',
  telephone: '+49 30 23125 000',
  email: 'koordination@bitburg.example',
  hours: [{ weekday: 2, opensAt: '14:00', closesAt: '17:00' }, { weekday: 4, opensAt: '09:00', closesAt: '11:30' }],
  closed: [],
  people: [
    { name: 'Toni Beispiel', role: 'Beratung für Engagierte', telephone: null, email: 'koordination@bitburg.example' },
    { name: 'Robin Muster', role: 'Vereine und Fortbildungen', telephone: '+49 30 23125 001', email: null },
  ],
};
