import type { DataSource, EntityManager } from 'typeorm';
import { signedIn } from '../authorise.ts';
import { badField, conflict } from '../errors.ts';
import type { Viewer } from '../viewer.ts';
import { findWishes, saveWishes } from './mail-wish.repository.ts';
import { addressMark, readUnsubscribeToken } from './unsubscribe.ts';

/** Whether somebody wants a kind of mail. */
export interface MailSetting<Kind extends string> {
  readonly kind: Kind;
  readonly isWanted: boolean;
}

interface Services {
  readonly db: DataSource;
  readonly now: () => Date;
  /** The installation's. */
  readonly secret: string;
  readonly viewer: Viewer;
}

function ownMark({ secret, viewer }: Pick<Services, 'secret' | 'viewer'>): string {
  const { email } = signedIn(viewer);
  if (email === null) throw conflict('The account has no address to which mails could go.');
  return addressMark(secret, email);
}

/**
 * What people may say about the kinds of mails of one subgraph. No two subgraphs may have a kind of the same name, since the token of a link says no more
 * than the kind and the address.
 *
 * @param unsaid the kinds, each with whether it goes to people who have not said
 */
export function mailWishes<Kind extends string>(unsaid: Readonly<Record<Kind, boolean>>) {
  const kinds = Object.keys(unsaid) as Kind[];

  async function settingsOf(db: DataSource | EntityManager, mark: string): Promise<MailSetting<Kind>[]> {
    const wishes = await findWishes(db, mark);
    return kinds.map((kind) => ({ kind, isWanted: wishes.get(kind) ?? unsaid[kind] }));
  }

  function readToken(secret: string, token: string): { readonly kind: Kind; readonly mark: string } | null {
    const said = readUnsubscribeToken(secret, token);
    const kind = kinds.find((known) => known === said?.kind);
    // A link that means one sender only is the business of whoever made it.
    return said && kind && said.scope === undefined ? { kind, mark: said.mark } : null;
  }

  return {
    /** Whether somebody wants a kind of mail. A worker asks right before it sends one; it needs the subgraph's database and the installation's secret. */
    async isWanted({ db, secret }: { readonly db: DataSource | EntityManager; readonly secret: string }, kind: Kind, email: string): Promise<boolean> {
      return (await findWishes(db, addressMark(secret, email))).get(kind) ?? unsaid[kind];
    },

    /** Every kind of mail, and whether the viewer wants it. @throws UNAUTHENTICATED */
    async own(services: Pick<Services, 'db' | 'secret' | 'viewer'>): Promise<MailSetting<Kind>[]> {
      return settingsOf(services.db, ownMark(services));
    },

    /** Remembers which mails the viewer wants, and gives all settings as they are then; of a kind that is there twice, the last counts. @throws UNAUTHENTICATED */
    async save(services: Services, settings: readonly MailSetting<Kind>[]): Promise<MailSetting<Kind>[]> {
      const mark = ownMark(services);
      await saveWishes(services.db, mark, new Map(settings.map(({ kind, isWanted }) => [kind, isWanted])), services.now());
      return settingsOf(services.db, mark);
    },

    /** Whoever asks for mails of a kind wants them from then on, whatever they said before. */
    async begin({ db, now, secret }: Pick<Services, 'now' | 'secret'> & { readonly db: DataSource | EntityManager }, kind: Kind, email: string): Promise<void> {
      await saveWishes(db, addressMark(secret, email), new Map([[kind, true]]), now());
    },

    /** Whether the address with a mark wants a kind of mail. */
    async isWantedBy(db: DataSource | EntityManager, kind: Kind, mark: string): Promise<boolean> {
      return (await findWishes(db, mark)).get(kind) ?? unsaid[kind];
    },

    /** No more mails of a kind to the address with a mark. */
    async endFor({ db, now }: Pick<Services, 'now'> & { readonly db: DataSource | EntityManager }, kind: Kind, mark: string): Promise<void> {
      await saveWishes(db, mark, new Map([[kind, false]]), now());
    },

    /** What the link of a mail is about, and how that stands; null for a token that is not from this subgraph. Changes nothing. */
    async ofToken({ db, secret }: Pick<Services, 'db' | 'secret'>, token: string): Promise<MailSetting<Kind> | null> {
      const { kind, mark } = readToken(secret, token) ?? {};
      if (!kind || !mark) return null;
      return { kind, isWanted: (await findWishes(db, mark)).get(kind) ?? unsaid[kind] };
    },

    /** No more mails of the token's kind to its address; doing it twice is no mistake. Needs no account. @throws BAD_USER_INPUT on `input.token` */
    async end({ db, now, secret }: Pick<Services, 'db' | 'now' | 'secret'>, token: string): Promise<MailSetting<Kind>> {
      const { kind, mark } = readToken(secret, token) ?? {};
      if (!kind || !mark) throw badField('input.token', 'TOKEN_UNKNOWN', 'is not a token from here.');
      await saveWishes(db, mark, new Map([[kind, false]]), now());
      return { kind, isWanted: false };
    },
  };
}
