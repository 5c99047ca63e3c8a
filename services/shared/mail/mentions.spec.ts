import { expect, test } from '@jest/globals';
import { hashOfAddress } from '../kept-data.ts';
import { mentions } from './mentions.ts';

const key = 'k';
const about = { ids: ['0190-a'], addressHash: hashOfAddress('kim@people.example', key), key };
const mail = (to: string, id: string, body = '') => `Message-ID: <inquiry.${id}.confirm@netz.example>\r\nTo: "Kim" <${to}>\r\n\r\n${body}`;

test('a mail is about somebody who gets it, in whatever letters the address is written', () => {
  expect(mentions(mail('Kim@People.example', 'x'), about)).toBe(true);
  expect(mentions(mail('kim@other.example', 'x'), about)).toBe(false);
});

test('a mail is about somebody whose address stands in it, broken over two lines or not', () => {
  expect(mentions(mail('verein@club.example', 'x', 'an Kim (kim@peop=\r\nle.example).'), about)).toBe(true);
});

test('a mail is about somebody whose inquiry caused it', () => {
  expect(mentions(mail('verein@club.example', '0190-a'), about)).toBe(true);
});
