import type { RequestHandler, Response } from 'express';

/** How much of a body that is too large is passed over so that its sender hears why, in multiples of what it may have. */
const PASSED_OVER = 4;

/**
 * Answers a body that is larger than it may be as soon as that is known, and hangs up on who goes on sending: parsers read such a body to its end before they say anything.
 * Belongs before the parser, which still has to count what it unpacks.
 * @param refuse answers the request; it is called once, and not when there is an answer already
 */
export function boundedBody(mostBytes: number, refuse: (response: Response) => void): RequestHandler {
  return (request, response, next) => {
    let bytes = 0;
    const tell = () => {
      if (!response.headersSent) refuse(response);
    };
    const isKnown = Number(request.headers['content-length'] ?? 0) > mostBytes;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > mostBytes) tell();
      if (bytes > mostBytes * PASSED_OVER) request.destroy();
    });
    if (isKnown) tell();
    else next();
  };
}
