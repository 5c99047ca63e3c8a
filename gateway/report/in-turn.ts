import { rateLimited } from '../../services/shared/errors.ts';

/** After so many seconds a line has become shorter. */
const COME_BACK_SECONDS = 10;

/**
 * Does one thing after the other, so that no more than one processor is taken by it.
 *
 * @param mostWaiting who may stand in line besides the one whose turn it is
 * @returns does work when it is its turn. @throws RATE_LIMITED when the line is full; whatever the work throws, which is nobody else's business
 */
export function inTurn(mostWaiting: number): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  let inLine = 0;
  return async (work) => {
    if (inLine > mostWaiting) throw rateLimited('Others are being served just now. Please come back in a moment.', COME_BACK_SECONDS);
    inLine += 1;
    const done = last.then(work);
    last = done.catch(() => undefined);
    try {
      return await done;
    } finally {
      inLine -= 1;
    }
  };
}
