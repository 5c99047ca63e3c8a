import { describe, expect, test } from '@jest/globals';
import { parse } from 'pg-connection-string';
import { rolePassword, roleUrl, scramVerifier, urlOfDatabase } from './roles.ts';

const SECRET = 'the secret of a test, more than long enough';

describe('the password of a role', () => {
  test('depends on the secret and on the role, and on nothing else', () => {
    expect(rolePassword(SECRET, 'events')).toBe(rolePassword(SECRET, 'events'));
    expect(rolePassword(SECRET, 'events')).not.toBe(rolePassword(SECRET, 'organisations'));
    expect(rolePassword(SECRET, 'events')).not.toBe(rolePassword('another', 'events'));
  });

  test('is stored in the form that PostgreSQL takes for a hash', () => {
    expect(scramVerifier(SECRET, 'events')).toMatch(/^SCRAM-SHA-256\$4096:[\w+/]{22}==\$[\w+/]{43}=:[\w+/]{43}=$/);
  });
});

describe('the URL of a role', () => {
  test.each([
    ['postgres://owner:pa%20ss@db.example.org:5433/old', 'db.example.org', '5433', 'old'],
    ['postgresql://db.example.org/old?sslmode=disable', 'db.example.org', '', 'old'],
    ['postgres:///old?host=/run/postgresql', '/run/postgresql', '', 'old'],
  ])('keeps server and options of %s', (url, host, port, database) => {
    const parsed = parse(roleUrl(url, SECRET, 'events'));
    expect(parsed).toMatchObject({ user: 'events', password: rolePassword(SECRET, 'events'), host, database });
    expect(parsed.port ?? '').toBe(port);
  });

  test('can lead to another database', () => {
    expect(parse(urlOfDatabase('postgres://owner:word@db/old?application_name=x', 'new name'))).toMatchObject({
      user: 'owner',
      password: 'word',
      database: 'new name',
      application_name: 'x',
    });
  });

  test('does not come from something else', () => {
    expect(() => urlOfDatabase('mysql://db/old', 'new')).toThrow('postgres://user:password@host:5432/name');
  });
});
