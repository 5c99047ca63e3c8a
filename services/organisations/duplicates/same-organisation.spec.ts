import { describe, expect, test } from '@jest/globals';
import { likeness, SAME_FROM } from './same-organisation.ts';

const at = (name: string, town: string | null = 'Bitburg') => ({ name, town });

describe('the guess at duplicates', () => {
  test.each([
    ['Lesefreunde Bitburg e.V.', 'Lesefreunde Bitburg'],
    ['Lesefreunde Bitburg e. V.', 'Lesefreunde Bitburg eingetragener Verein'],
    ['LESEFREUNDE', 'Lesefreunde e.V.'],
    ['Lesefreunde Bitburg', 'Lesefreunde'],
    ['Verein „Lesefreunde“ e.V.', 'Verein Lesefreunde'],
    ['Chor "Harmonie"', 'Chor Harmonie e.V.'],
    ['Fördergemeinschaft Grünes Tal', 'Foerdergemeinschaft Gruenes Tal'],
    ['Maßwerk gGmbH', 'Masswerk'],
    ['Sport-Verein Eintracht', 'Sportverein Eintracht'],
    ['Sportverein Eintracht', 'Eintracht Sportverein'],
    ['SV Eintracht', 'Sportverein Eintracht e.V.'],
    ['FC Bitburg', 'Fußballclub Bitburg'],
    ['FC Bitburg', 'Fussball-Club Bitburg e.V.'],
    ['DRK Ortsverein Bitburg', 'Deutsches Rotes Kreuz, Ortsverein Bitburg e. V.'],
    ['Freiwillige Feuerwehr Bitburg', 'FFW Bitburg'],
    ['Bitburger Tafel', 'Tafel Bitburg'],
    ['Förderverein der Grundschule Nord', 'Förderverein Grundschule Nord e.V.'],
    ['Natur & Umwelt Eifel', 'Natur und Umwelt Eifel'],
    ['Café Miteinander', 'Cafe Miteinander'],
    ['Nachbarschaftshilfe Süd', 'Nachbarschafthilfe Süd'],
    ['Theatergruppe Rampenlicht', 'Theatergruppe Rampenlichd'],
    ['Kath. Frauengemeinschaft', 'Katholische Frauengemeinschaft'],
    ['TuS Schwarz-Weiß', 'Turn- und Sportverein Schwarz Weiss'],
  ])('takes %s and %s for one', (a, b) => {
    expect(likeness(at(a), at(b))).toBeGreaterThanOrEqual(SAME_FROM);
    expect(likeness(at(b), at(a))).toBeGreaterThanOrEqual(SAME_FROM);
  });

  test.each([
    ['Lesefreunde Bitburg', 'Naturfreunde Bitburg'],
    ['Sportverein Eintracht', 'Gesangverein Eintracht'],
    ['Förderverein der Grundschule Nord', 'Förderverein der Grundschule Süd'],
    ['Förderverein Grundschule', 'Förderverein Hallenbad'],
    ['Kirchenchor Sankt Peter', 'Kirchenchor Liebfrauen'],
    ['Jugendfeuerwehr', 'Freiwillige Feuerwehr'],
    ['FC Bitburg', 'SV Bitburg'],
    ['Tafel', 'Tanzgruppe'],
    ['Angler 1950', 'Imkerverein'],
    ['Seniorenbeirat', 'Jugendbeirat'],
    ['Verein', 'Stiftung'],
    ['!!!', 'Lesefreunde'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(likeness(at(a), at(b))).toBeLessThan(SAME_FROM);
    expect(likeness(at(b), at(a))).toBeLessThan(SAME_FROM);
  });

  test('asks for more likeness when a town is not known, and takes none that is elsewhere', () => {
    expect(likeness(at('Lesefreunde', null), at('Lesefreunde e.V.'))).toBeGreaterThanOrEqual(SAME_FROM);
    const [chor, other] = ['Chor Frohsinn Unterstadt Seniorenrunde', 'Chor Frohsinn Unterstadt'];
    expect(likeness(at(chor), at(other))).toBeGreaterThanOrEqual(SAME_FROM);
    expect(likeness(at(chor, null), at(other))).toBeLessThan(SAME_FROM);
    expect(likeness(at('Freiwillige Feuerwehr'), at('Freiwillige Feuerwehr', 'Prüm'))).toBe(0);
    expect(likeness(at('Freiwillige Feuerwehr'), at('Freiwillige Feuerwehr', 'Bitburg-Stahl'))).toBe(1);
  });
});
