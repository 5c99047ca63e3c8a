import { Client } from 'pg';
import { errorCode } from '../error-code.ts';

/** Two arbitrary numbers that name the lock; they mean something in the database `postgres` of an embedded cluster only. */
const LOCK = '(20261122, 1)';

/**
 * The one connection by which a process shows that it uses an embedded server. It holds a shared lock, so that the last
 * process that ends, and no other, stops the server; PostgreSQL itself lets go of the lock of a process that was killed.
 */
export interface Keeper {
  /** Becomes true when the connection breaks. */
  isLost(): boolean;
  /** Calls `fn` once when the connection breaks without having been closed. */
  onLost(fn: () => void): void;
  /** Gives the lock back; true when nobody else holds it and nobody can take it any more: the server is to be stopped. */
  isLast(): Promise<boolean>;
  close(): Promise<void>;
}

/** Why there is no keeper: the server does not accept connections (yet, or any more), or it is not ours. */
export type Refusal = 'not-ready' | 'wrong-password';

/** Connects to a server; a server that is being stopped by its last user counts as not ready. */
export async function keep(adminUrl: string): Promise<Keeper | Refusal> {
  const client = new Client({ connectionString: adminUrl, ssl: false, application_name: 'engagement-netz', keepAlive: true });
  let lost = false;
  let closing = false;
  let listener: (() => void) | undefined;
  const lose = (): void => {
    if (lost) return;
    lost = true;
    if (!closing) listener?.();
  };
  client.on('error', lose);
  client.on('end', lose);
  try {
    await client.connect();
    if (!(await ask(client, `pg_try_advisory_lock_shared${LOCK}`))) return await refuse(client);
  } catch (error) {
    return errorCode(error) === '28P01' ? 'wrong-password' : refuse(client);
  }
  hold(client, false);
  return {
    isLost: () => lost,
    onLost: (fn) => {
      listener = fn;
      if (lost && !closing) fn();
    },
    isLast: async () => {
      closing = true;
      hold(client, true);
      await ask(client, `pg_advisory_unlock_shared${LOCK}`);
      return ask(client, `pg_try_advisory_lock${LOCK}`);
    },
    close: async () => {
      closing = true;
      await client.end().catch(() => undefined);
    },
  };
}

/** Whether an open connection keeps the process alive; the driver can do this and its types do not know. */
function hold(client: Client, alive: boolean): void {
  const socket: Client & { ref?: () => void; unref?: () => void } = client;
  if (alive) socket.ref?.();
  else socket.unref?.();
}

async function refuse(client: Client): Promise<Refusal> {
  await client.end().catch(() => undefined);
  return 'not-ready';
}

async function ask(client: Client, call: string): Promise<boolean> {
  const { rows } = await client.query<{ answer: boolean }>(`select ${call} as answer`);
  return rows[0]?.answer === true;
}
