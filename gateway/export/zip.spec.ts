import { crc32, inflateRawSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { zipOf } from './zip.ts';

test('an archive holds each file packed, with its checksum, its size and the time of its making', () => {
  const text = 'Grüße '.repeat(1000);
  const zip = zipOf([{ path: 'a/b.txt', text }], new Date('2026-11-25T20:30:10Z'));
  const size = zip.readUInt32LE(18);
  expect(zip.readUInt32LE(0)).toBe(0x04034b50);
  expect(zip.readUInt32LE(14)).toBe(crc32(text));
  expect(zip.readUInt32LE(22)).toBe(Buffer.byteLength(text));
  expect(zip.toString('ascii', 30, 37)).toBe('a/b.txt');
  expect(inflateRawSync(zip.subarray(37, 37 + size)).toString()).toBe(text);
  // 20:30:10 and 2026-11-25 as MS-DOS writes them.
  expect([zip.readUInt16LE(10), zip.readUInt16LE(12)]).toEqual([(20 << 11) | (30 << 5) | 5, (46 << 9) | (11 << 5) | 25]);
});

test('an archive without files is one all the same', () => {
  expect(zipOf([], new Date(0)).length).toBe(22);
});
