import type { Request, Response } from 'express';
import { EncryptJWT, jwtDecrypt } from 'jose';
import { z } from 'zod';
import { keyFor } from '../../services/shared/keys.ts';
import { cookieOf } from '../session/session-cookie.ts';

/** Browsers take it from this host alone, so that no other can plant one. */
export const FLOW_COOKIE = '__Host-sign-in';
const ATTRIBUTES = 'Path=/; Secure; HttpOnly; SameSite=Lax';

/** How long somebody may take at the provider. */
const LIFE_SECONDS = 600;

const flow = z.object({ state: z.string(), nonce: z.string(), codeVerifier: z.string(), returnTo: z.string(), locale: z.enum(['DE', 'EN']) });

/** A sign-in that has been begun: what must come back the way it went, and where it leads. */
export type Flow = z.output<typeof flow>;

/** Keeps a begun sign-in in the browser that began it, encrypted, for ten minutes. */
export interface FlowCookie {
  set(response: Response, flow: Flow): Promise<void>;
  /** Undefined when there is none, or it is too old or not ours. */
  read(request: Request): Promise<Flow | undefined>;
  clear(response: Response): void;
}

/** `secret` is one that every gateway of the installation has and nobody else. */
export function flowCookie(secret: string): FlowCookie {
  const key = Buffer.from(keyFor(secret, 'sign-in flow'), 'hex');
  return {
    async set(response, content) {
      const token = await new EncryptJWT({ ...content }).setProtectedHeader({ alg: 'dir', enc: 'A256GCM' }).setIssuedAt().setExpirationTime(`${LIFE_SECONDS}s`).encrypt(key);
      response.append('Set-Cookie', `${FLOW_COOKIE}=${token}; Max-Age=${LIFE_SECONDS}; ${ATTRIBUTES}`);
    },
    async read(request) {
      const token = cookieOf(request, FLOW_COOKIE);
      if (token === undefined) return undefined;
      const opened = await jwtDecrypt(token, key, { keyManagementAlgorithms: ['dir'], contentEncryptionAlgorithms: ['A256GCM'], requiredClaims: ['exp'] }).catch(() => undefined);
      return flow.safeParse(opened?.payload).data;
    },
    clear: (response) => void response.append('Set-Cookie', `${FLOW_COOKIE}=; Max-Age=0; ${ATTRIBUTES}`),
  };
}
