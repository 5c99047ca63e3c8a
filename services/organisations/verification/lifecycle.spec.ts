import { describe, expect, test } from '@jest/globals';
import { OrganisationStatus } from '../organisation/organisation.codes.ts';
import { counts, dayProblem, openQuestion, Step, statusAfter, type Taken } from './lifecycle.ts';

const asked: Taken = { step: Step.ASK_BACK, words: 'Who is in charge?' };

describe('the standing of an organisation', () => {
  test('changes by these steps and no others', () => {
    const allowed = Object.values(Step).flatMap((step) =>
      Object.values(OrganisationStatus).flatMap((status) => {
        const after = statusAfter(step, status, [asked]);
        return after === null ? [] : [`${status} ${step} ${after}`];
      }),
    );
    expect(allowed).toEqual([
      'PENDING VERIFY VERIFIED',
      'PENDING ASK_BACK PENDING',
      'PENDING REJECT REJECTED',
      'VERIFIED SUSPEND SUSPENDED',
      'SUSPENDED REINSTATE VERIFIED',
      'REJECTED RESUBMIT PENDING',
      'PENDING ANSWER PENDING',
    ]);
  });

  test('is not moved by an answer to no question', () => {
    expect(statusAfter(Step.ANSWER, 'PENDING', [])).toBeNull();
    expect(statusAfter(Step.ANSWER, 'PENDING', [{ step: Step.ANSWER, words: 'We are.' }, asked])).toBeNull();
  });
});

test('a question is open until somebody does something about it', () => {
  expect(openQuestion([])).toBeNull();
  expect(openQuestion([asked])).toBe('Who is in charge?');
  expect(openQuestion([{ step: Step.ANSWER, words: 'Kim is.' }, asked])).toBeNull();
  expect(openQuestion([{ step: Step.REJECT, words: 'Nobody is.' }, asked])).toBeNull();
});

describe('a check', () => {
  test('counts on its last day and no longer, or for ever', () => {
    expect(['2026-11-24', '2026-11-25', '2026-11-26'].map((day) => counts({ validUntil: '2026-11-25' }, day))).toEqual([true, true, false]);
    expect(counts({ validUntil: null }, '2126-01-01')).toBe(true);
  });

  test('was made on a day that has come, and ends no sooner', () => {
    const latest = '2026-11-25';
    expect(dayProblem({ checkedOn: '2026-11-25', validUntil: '2026-11-25' }, latest)).toBeNull();
    expect(dayProblem({ checkedOn: '2026-11-26', validUntil: null }, latest)).toBe('IN_THE_FUTURE');
    expect(dayProblem({ checkedOn: '2026-11-25', validUntil: '2026-11-24' }, latest)).toBe('ENDS_BEFORE_IT_BEGAN');
  });
});
