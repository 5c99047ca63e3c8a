import { beforeAll, describe, expect, test } from '@jest/globals';
import type { I18n } from '@lingui/core';
import { GraphUnreachable } from '../../shared/graph/graph.ts';
import { testI18n } from '../../testing/test-i18n.ts';
import { postingErrors } from './field-errors.ts';
import { outcomeOf } from './saving.ts';

let i18n: I18n;
beforeAll(async () => {
  i18n = await testI18n('de');
});

const refused = (code: string, fields: { path: string; code: string; message: string }[] = []) => () => Promise.resolve({ data: null, errors: [{ code, fields }] });
const statusOf = async (code: string, field?: string, path = field === 'STALE' ? 'input.version' : 'input.id') => (await outcomeOf(refused(code, field ? [{ path, code: field, message: '' }] : []), () => null)).status;

describe('what became of a change', () => {
  test('is what is saved now', async () => {
    expect(await outcomeOf(() => Promise.resolve({ data: { version: 4 }, errors: [] }), ({ version }) => version)).toEqual({ status: 'done', saved: 4 });
  });

  test('tells a lost race from what is not possible now, and who may no longer do it', async () => {
    expect([await statusOf('CONFLICT', 'STALE'), await statusOf('CONFLICT', 'WRONG_STATUS')]).toEqual(['stale', 'not-now']);
    expect(await statusOf('CONFLICT', 'SEATS_TAKEN', 'input.capacity')).toBe('refused');
    expect([await statusOf('UNAUTHENTICATED'), await statusOf('NOT_FOUND'), await statusOf('FORBIDDEN'), await statusOf('INTERNAL_SERVER_ERROR'), await statusOf('BAD_USER_INPUT')]).toEqual(['signed-out', 'gone', 'gone', 'failed', 'refused']);
  });

  test('is that one can try again when nothing answers', async () => {
    expect(await outcomeOf(() => Promise.reject(new GraphUnreachable('cut off')), () => null)).toEqual({ status: 'unreachable' });
  });
});

test('what the service refuses is said beside the field that it is about, once', () => {
  const errors = postingErrors(
    [
      { path: 'opportunity.title', code: 'MISSING', message: '' },
      { path: 'input.place', code: 'UNKNOWN_PLACE', message: '' },
      { path: 'input.interests.1', code: 'UNKNOWN', message: '' },
      { path: 'input.interests.2', code: 'UNKNOWN', message: '' },
      { path: 'input.version', code: 'STALE', message: '' },
    ],
    i18n,
  );
  expect(errors).toEqual({
    title: 'Bitte schreiben Sie einen Titel: ein paar Worte, die sagen, was zu tun ist.',
    place: 'Diesen Ort kennen wir nicht. Bitte geben Sie eine Postleitzahl oder den Namen eines Ortes an.',
    interests: 'Das lässt sich so nicht speichern. Bitte prüfen Sie es.',
  });
});
