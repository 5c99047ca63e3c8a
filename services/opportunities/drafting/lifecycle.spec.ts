import { describe, expect, test } from '@jest/globals';
import { OpportunityStatus } from '../opportunity/opportunity.codes.ts';
import { canBeProlonged, expiryOf, isOver } from './expiry.ts';
import { type Deed, standingOf, step } from './lifecycle.ts';

const STATES = Object.values(OpportunityStatus);
const WRONG = 'WRONG_STATUS';

/** Where a deed leads from each state under a verified organisation; what is not named is refused. */
const TABLE: Readonly<Record<Deed, Partial<Record<OpportunityStatus, OpportunityStatus>>>> = {
  PUBLISH: { DRAFT: 'PUBLISHED', SUBMITTED: 'PUBLISHED' },
  FILL: { PUBLISHED: 'FILLED', EXPIRED: 'FILLED' },
  ARCHIVE: { SUBMITTED: 'ARCHIVED', PUBLISHED: 'ARCHIVED', FILLED: 'ARCHIVED', EXPIRED: 'ARCHIVED' },
  REOPEN: { FILLED: 'PUBLISHED', EXPIRED: 'PUBLISHED', ARCHIVED: 'PUBLISHED' },
  CONFIRM: { PUBLISHED: 'PUBLISHED', EXPIRED: 'PUBLISHED' },
  DELETE: { DRAFT: 'DRAFT' },
};

describe('the life of a posting', () => {
  test.each(Object.entries(TABLE) as [Deed, Partial<Record<OpportunityStatus, OpportunityStatus>>][])('with %s goes on from some states and is refused in all others', (deed, allowed) => {
    for (const status of STATES) expect(step(status, deed, 'VERIFIED')).toEqual(allowed[status] ? { to: allowed[status] } : { refused: WRONG });
  });

  test('waits while its organisation is not verified yet', () => {
    expect([step('DRAFT', 'PUBLISH', 'PENDING'), step('ARCHIVED', 'REOPEN', 'PENDING')]).toEqual([{ to: 'SUBMITTED' }, { to: 'SUBMITTED' }]);
  });

  test('does not begin, and is not confirmed, under an organisation that was rejected or suspended', () => {
    for (const standing of ['REJECTED', 'SUSPENDED']) {
      for (const [status, deed] of [['DRAFT', 'PUBLISH'], ['FILLED', 'REOPEN'], ['EXPIRED', 'CONFIRM']] as const) expect(step(status, deed, standing)).toEqual({ refused: 'ORGANISATION_NOT_ACTIVE' });
      expect(step('PUBLISHED', 'ARCHIVE', standing)).toEqual({ to: 'ARCHIVED' });
    }
  });
});

test('how an organisation stands: a bad word of either source counts, else the copy decides', () => {
  expect([standingOf('VERIFIED', 'PENDING'), standingOf('PENDING', 'VERIFIED'), standingOf('VERIFIED', undefined), standingOf('VERIFIED', 'SUSPENDED'), standingOf('REJECTED', 'VERIFIED')]).toEqual([
    'PENDING', 'VERIFIED', 'VERIFIED', 'SUSPENDED', 'REJECTED',
  ]);
});

describe('the end of a posting', () => {
  const at = new Date('2026-11-22T12:00:00Z');
  const end = (kind: 'VOLUNTEERING' | 'HELP_REQUEST' | 'MEMBERSHIP', endsOn: string | null) => expiryOf({ kind, endsOn }, at).toISOString();

  test('is 90 days after its confirmation, for a call for help 14', () => {
    expect([end('VOLUNTEERING', null), end('MEMBERSHIP', null), end('HELP_REQUEST', null)]).toEqual(['2027-02-20T12:00:00.000Z', '2027-02-20T12:00:00.000Z', '2026-12-06T12:00:00.000Z']);
  });

  test('is the last day of the work when that is earlier', () => {
    expect([end('VOLUNTEERING', '2026-12-24'), end('HELP_REQUEST', '2026-11-30'), end('HELP_REQUEST', '2027-11-30')]).toEqual(['2026-12-24T23:00:00.000Z', '2026-11-30T23:00:00.000Z', '2026-12-06T12:00:00.000Z']);
  });

  test('is midnight as people here have it, in summer too', () => {
    expect(end('VOLUNTEERING', '2027-01-01')).toBe('2027-01-01T23:00:00.000Z');
    expect(expiryOf({ kind: 'VOLUNTEERING', endsOn: '2026-07-05' }, new Date('2026-07-01T12:00:00Z'))).toEqual(new Date('2026-07-05T22:00:00Z'));
    expect([isOver({ endsOn: '2026-12-31' }, new Date('2026-12-31T23:05:00Z')), isOver({ endsOn: '2026-12-31' }, new Date('2026-12-31T22:55:00Z'))]).toEqual([true, false]);
  });

  test('comes with the last day, not before', () => {
    expect([isOver({ endsOn: '2026-11-22' }, at), isOver({ endsOn: '2026-11-21' }, at), isOver({ endsOn: null }, at)]).toEqual([false, true, false]);
  });

  test('can be put off by confirming, but not of a call for help, nor beyond the last day', () => {
    const prolonged = (kind: 'VOLUNTEERING' | 'HELP_REQUEST', endsOn: string | null) => canBeProlonged({ kind, endsOn }, expiryOf({ kind, endsOn }, at));
    expect([prolonged('VOLUNTEERING', null), prolonged('VOLUNTEERING', '2028-01-01'), prolonged('VOLUNTEERING', '2026-12-24'), prolonged('HELP_REQUEST', null)]).toEqual([true, true, false, false]);
  });
});
