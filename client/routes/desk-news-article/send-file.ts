import { type GraphAnswer, GraphUnreachable, toGraphErrors } from '../../shared/graph/graph.ts';

interface Sent {
  /** For `UploadDocumentInput.upload`. */
  readonly id: string;
}

/** What the door answers; a proxy in front that lets less through answers with a page of its own. */
function answerOf({ response, status }: XMLHttpRequest): GraphAnswer<Sent> | null {
  const { errors, upload } = (response ?? {}) as { errors?: Parameters<typeof toGraphErrors>[0]; upload?: Sent };
  if (upload) return { data: upload, errors: [] };
  if (errors) return { data: null, errors: toGraphErrors(errors) };
  return status === 413 ? { data: null, errors: [{ code: 'BAD_USER_INPUT', fields: [{ path: 'body', code: 'TOO_LARGE', message: '' }] }] } : null;
}

/**
 * Sends a file through the door for files. `fetch` does not tell how far it is, so this is an XMLHttpRequest.
 *
 * @param onSent is told how many bytes are on their way, now and then
 * @throws GraphUnreachable when nothing answers, or the connection breaks
 */
function sendFile(file: File, onSent: (bytes: number) => void): Promise<GraphAnswer<Sent>> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const fail = () => reject(new GraphUnreachable('The file did not arrive'));
    request.open('POST', '/uploads/documents');
    request.responseType = 'json';
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.upload.addEventListener('progress', ({ loaded }) => onSent(loaded));
    request.addEventListener('error', fail);
    request.addEventListener('abort', fail);
    request.addEventListener('load', () => {
      const answer = answerOf(request);
      if (answer) resolve(answer);
      else fail();
    });
    request.send(file);
  });
}

/** Sends files, and one that has arrived not again: what comes after it may fail, and then only that is tried once more. Make a new one once a file was taken. See `sendFile`. */
export function rememberingSender(send = sendFile): typeof sendFile {
  let last: { readonly file: File; readonly answer: GraphAnswer<Sent> } | undefined;
  return async (file, onSent) => {
    const isSame = last?.file.name === file.name && last.file.size === file.size && last.file.lastModified === file.lastModified;
    const known = isSame ? last?.answer : undefined;
    // It is taken once: if it was taken after all, or has been forgotten here, the next try sends it anew.
    last = undefined;
    const answer = known ?? (await send(file, onSent));
    if (!known && answer.data) last = { file, answer };
    return answer;
  };
}
