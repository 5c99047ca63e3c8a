import { expect, test } from '@jest/globals';
import { QueryFailedError } from 'typeorm';
import { loggedError } from './logged-error.ts';

test('an error of the database is logged without the values of its statement', () => {
  const cause = Object.assign(new Error('duplicate key value violates unique constraint "people_email"'), {
    code: '23505',
    constraint: 'people_email',
    detail: 'Key (email)=(anna@example.net) already exists.',
  });
  const logged = loggedError(new QueryFailedError('INSERT INTO people VALUES ($1)', ['anna@example.net'], cause));
  expect(logged).toMatchObject({ type: 'QueryFailedError', message: cause.message, code: '23505', constraint: 'people_email' });
  expect(JSON.stringify(logged)).not.toContain('anna');
});

test('what is thrown and is no error is not shown', () => {
  expect(JSON.stringify(loggedError({ email: 'anna@example.net' }))).not.toContain('anna');
});

test('what has been made fit for a log stays as it is when a serializer sees it again', () => {
  const logged = loggedError(new Error('Kaboom!'));
  expect(loggedError(logged)).toBe(logged);
});
