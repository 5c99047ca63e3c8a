import { expect, test } from '@jest/globals';
import type { GraphAnswer } from '../../shared/graph/graph.ts';
import { rememberingSender } from './send-file.ts';

const quiet = () => undefined;
const aFile = (name: string) => new File(['Hallo'], name, { lastModified: 1 });

function sending(answers: readonly (GraphAnswer<{ id: string }> | Error)[]) {
  const sent: string[] = [];
  const send = rememberingSender(async (file) => {
    const answer = answers[sent.length];
    sent.push(file.name);
    if (!answer || answer instanceof Error) throw answer ?? new Error('sent once too often');
    return answer;
  });
  return { send, sent };
}
const arrived = (id: string) => ({ data: { id }, errors: [] });

test('a file that has arrived is not sent again when the same is tried once more, and is after that', async () => {
  const { send, sent } = sending([arrived('one'), arrived('two')]);
  expect((await send(aFile('a.pdf'), quiet)).data?.id).toBe('one');
  expect((await send(aFile('a.pdf'), quiet)).data?.id).toBe('one');
  expect(sent).toEqual(['a.pdf']);
  expect((await send(aFile('a.pdf'), quiet)).data?.id).toBe('two');
});

test('another file is sent, and so is one that did not arrive or was refused', async () => {
  const refused = { data: null, errors: [{ code: 'BAD_USER_INPUT', fields: [] }] };
  const { send, sent } = sending([arrived('one'), new Error('broken off'), refused, arrived('two')]);
  await send(aFile('a.pdf'), quiet);
  await expect(send(aFile('b.pdf'), quiet)).rejects.toThrow('broken off');
  expect(await send(aFile('b.pdf'), quiet)).toEqual(refused);
  expect((await send(aFile('b.pdf'), quiet)).data?.id).toBe('two');
  expect(sent).toEqual(['a.pdf', 'b.pdf', 'b.pdf', 'b.pdf']);
});
