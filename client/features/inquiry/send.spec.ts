import { describe, expect, test } from '@jest/globals';
import { GraphUnreachable } from '../../shared/graph/graph.ts';
import type { GraphAnswer, GraphError } from '../../shared/graph/graph.ts';
import { CannotSolve, openProofDesk } from '../../shared/proof/proof-of-work.ts';
import { openContactSender, openSenderWithAccount } from './send.ts';
import type { ContactMessage } from './send.ts';

const message: ContactMessage = { opportunityId: 'o1', name: 'Ida Vogt', email: 'ida@example.org', message: 'Ich lese gern vor und habe samstags Zeit.', consent: true, locale: 'DE' };
const SENT: GraphAnswer<unknown> = { data: { contactOrganiser: { status: 'CONFIRMATION_SENT' } }, errors: [] };
const refusal = (error: Partial<GraphError>): GraphAnswer<unknown> => ({ data: null, errors: [{ code: 'BAD_USER_INPUT', fields: [], ...error }] });
const field = (path: string, code: string) => refusal({ fields: [{ path, code, message: '' }] });

/** A sender whose service gives these answers in turn; an error is thrown. */
function aSender(...answers: (GraphAnswer<unknown> | Error)[]) {
  const proofs: string[] = [];
  let made = 0;
  const desk = openProofDesk(() => Promise.resolve({ proofOfWork: `proof ${(made += 1)}`, expiresAt: Number.MAX_VALUE }));
  const send = openContactSender({
    desk,
    contact: ({ proofOfWork }) => {
      proofs.push(proofOfWork);
      const answer = answers.shift() ?? SENT;
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
  });
  return { send, proofs };
}

describe('sending a message', () => {
  test('succeeds, and the next message has a proof of its own', async () => {
    const { send, proofs } = aSender();
    expect(await send(message)).toEqual({ status: 'sent' });
    await send(message);
    expect(proofs).toEqual(['proof 1', 'proof 2']);
  });

  test('solves another challenge when the first has run out, without troubling the person', async () => {
    const { send, proofs } = aSender(field('input.proofOfWork', 'PROOF_OF_WORK_EXPIRED'));
    expect(await send(message)).toEqual({ status: 'sent' });
    expect(proofs).toEqual(['proof 1', 'proof 2']);
  });

  test('gives up when the proof is refused twice', async () => {
    const invalid = field('input.proofOfWork', 'PROOF_OF_WORK_INVALID');
    expect(await aSender(invalid, invalid).send(message)).toEqual({ status: 'failed' });
  });

  test('keeps the proof when a field was refused, since the service has not spent it', async () => {
    const { send, proofs } = aSender(field('input.email', 'IS_EMAIL'));
    expect(await send(message)).toEqual({ status: 'refused', refusals: [{ path: 'input.email', code: 'IS_EMAIL', message: '' }] });
    await send({ ...message, email: 'ida@example.com' });
    expect(proofs).toEqual(['proof 1', 'proof 1']);
  });

  test('tells when to come back', async () => {
    expect(await aSender(refusal({ code: 'RATE_LIMITED', retryAfter: 600 })).send(message)).toEqual({ status: 'limited', retryAfter: 600 });
  });

  test('tells that the posting is gone, or that the organisation cannot be written to', async () => {
    expect(await aSender(field('input.opportunityId', 'UNKNOWN')).send(message)).toEqual({ status: 'gone' });
    expect(await aSender(field('input.organisationId', 'NOT_REACHABLE')).send(message)).toEqual({ status: 'no-address' });
  });

  test('tells what else can happen', async () => {
    expect(await aSender(refusal({ code: 'INTERNAL_SERVER_ERROR' })).send(message)).toEqual({ status: 'failed' });
    expect(await aSender(new CannotSolve('old')).send(message)).toEqual({ status: 'cannot-solve' });
    await expect(aSender(new TypeError('a mistake of ours')).send(message)).rejects.toThrow('a mistake of ours');
  });
});

describe('a message that nobody answered', () => {
  const used = field('input.proofOfWork', 'PROOF_OF_WORK_USED');

  test('is sent again with the same proof, and has arrived when that is used already', async () => {
    const { send, proofs } = aSender(new GraphUnreachable('cut off'), used);
    expect(await send(message)).toEqual({ status: 'unanswered' });
    expect(await send(message)).toEqual({ status: 'sent' });
    expect(proofs).toEqual(['proof 1', 'proof 1']);
  });

  test('is another message when it was changed in between', async () => {
    const { send, proofs } = aSender(new GraphUnreachable('cut off'));
    await send(message);
    expect(await send({ ...message, message: 'Ich lese gern vor und habe sonntags Zeit.' })).toEqual({ status: 'sent' });
    expect(proofs).toEqual(['proof 1', 'proof 2']);
  });

  test('has not arrived when a used proof is refused without it', async () => {
    const { send, proofs } = aSender(used);
    expect(await send(message)).toEqual({ status: 'sent' });
    expect(proofs).toEqual(['proof 1', 'proof 2']);
  });
});

describe('a message of somebody with an account', () => {
  const short = { opportunityId: 'o1', message: 'Ich lese gern vor und habe samstags Zeit.', locale: 'DE' } as const;

  test('begins a conversation, once however often it is tried, and a changed one is another', async () => {
    const keys: string[] = [];
    const answers = [new GraphUnreachable('cut off'), undefined, undefined];
    const send = openSenderWithAccount(({ idempotencyKey }) => {
      keys.push(idempotencyKey);
      const cut = answers.shift();
      return cut ? Promise.reject(cut) : Promise.resolve({ data: { contactOrganiser: { inquiry: { id: 'i1' } } }, errors: [] });
    });
    expect(await send(short)).toEqual({ status: 'unanswered' });
    expect(await send(short)).toEqual({ status: 'begun', inquiryId: 'i1' });
    await send({ ...short, message: 'Ich habe auch sonntags Zeit und komme gern.' });
    expect(keys[0]).toBe(keys[1]);
    expect(keys[2]).not.toBe(keys[1]);
  });

  test('tells what was refused', async () => {
    const send = openSenderWithAccount(() => Promise.resolve({ data: null, errors: [{ code: 'BAD_USER_INPUT', fields: [{ path: 'input.message', code: 'LENGTH', message: '' }] }] }));
    expect(await send(short)).toEqual({ status: 'refused', refusals: [{ path: 'input.message', code: 'LENGTH', message: '' }] });
  });
});
