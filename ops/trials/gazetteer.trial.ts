import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { planeDistanceKm, type Position } from '../../services/opportunities/place/distance.ts';
import { loadGazetteer } from '../../services/opportunities/place/gazetteer.ts';

/**
 * Accuracy of the gazetteer against GeoNames' postal codes. They are another file than the towns that the gazetteer is made of, but of the same hands:
 * where a code is called by a town, both often have the very same point, so the figures judge which town was taken more than where it lies. The oracle has several places for many codes:
 * a code's error is the distance to their mean (the stricter figure), and the distance to the nearest of them is printed beside it.
 */
const folder = join(process.env.SHARED_DATA ?? '../shared/data', 'geo');
const gazetteer = loadGazetteer();

function rowsOf(file: string): Record<string, string>[] {
  return parse(readFileSync(join(folder, file)), { columns: true, bom: true, relax_column_count: true });
}

function positionOf(row: Record<string, string>): Position {
  return { latitude: Number(row.lat), longitude: Number(row.lon) };
}

function meanOf(positions: readonly Position[]): Position {
  const mean = (value: (position: Position) => number): number => positions.reduce((sum, position) => sum + value(position), 0) / positions.length;
  return { latitude: mean(({ latitude }) => latitude), longitude: mean(({ longitude }) => longitude) };
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;
}

function print(line: string): void {
  process.stdout.write(`gazetteer: ${line}\n`);
}

function describeErrors(what: string, errors: readonly number[]): void {
  const figures = [0.5, 0.75, 0.9, 0.99].map((share) => `${share * 100} % within ${quantile(errors, share).toFixed(1)} km`);
  print(`${what}: ${figures.join(', ')}`);
}

test('knows 95 % of the postal codes, half of them within 3 km', () => {
  const codes = Map.groupBy(rowsOf('de_places.csv'), ({ plz = '' }) => plz);
  const toMean: number[] = [];
  const toNearest: number[] = [];
  for (const [code, rows] of codes) {
    const place = gazetteer.find(code);
    if (!place) continue;
    const positions = rows.map(positionOf);
    toMean.push(planeDistanceKm(place, meanOf(positions)));
    toNearest.push(Math.min(...positions.map((position) => planeDistanceKm(place, position))));
  }
  const known = toMean.length / codes.size;
  const missing = Array.from({ length: codes.size - toMean.length }, () => Infinity);
  print(`${toMean.length} of ${codes.size} postal codes known (${(known * 100).toFixed(1)} %)`);
  describeErrors('distance to the mean of the places of a code', toMean);
  describeErrors('distance to the nearest of them', toNearest);
  expect(known).toBeGreaterThanOrEqual(0.95);
  expect(quantile([...toMean, ...missing], 0.5)).toBeLessThanOrEqual(3);
});

test('finds the towns by their names', () => {
  const towns = rowsOf('de_cities_population.csv');
  const close = towns.filter((row) => {
    const place = gazetteer.find(row.name ?? '');
    return place !== undefined && planeDistanceKm(place, positionOf(row)) <= 10;
  });
  const names = new Set(towns.map(({ name }) => name)).size;
  print(`${close.length} of ${towns.length} towns found by name within 10 km (${((close.length / towns.length) * 100).toFixed(1)} %; they have ${names} names)`);
  expect(close.length / towns.length).toBeGreaterThan(0.8);
});

// Most of these are villages that the gazetteer knows only by the position of their postal code, hence the wider bound.
test('tells the municipalities by postal code and name', () => {
  const rows = rowsOf('de_places.csv').filter(({ ort = '' }) => ort !== '');
  const errors = rows.flatMap((row) => {
    const place = gazetteer.findIn('DE', { postalCode: row.plz, town: row.ort, region: row.bundesland });
    return place ? [planeDistanceKm(place, positionOf(row))] : [];
  });
  print(`${errors.length} of ${rows.length} places found by postal code and name`);
  describeErrors('their distance', errors);
  expect(quantile(errors, 0.5)).toBeLessThanOrEqual(5);
});
