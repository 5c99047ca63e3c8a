import { signedIn } from '../../shared/authorise.ts';
import { badField, conflict } from '../../shared/errors.ts';
import { addressMark, readUnsubscribeToken } from '../../shared/mail/unsubscribe.ts';
import type { Viewer } from '../../shared/viewer.ts';
import type { OpportunitiesContext } from '../context.ts';
import { isNotificationKind, NotificationKind, WANTED_UNSAID } from './notification.codes.ts';
import { findChoices, saveChoices } from './notification.repository.ts';
import type { NotificationSetting, SaveNotificationSettingsInput, SaveNotificationSettingsPayload, UnsubscribeInput, UnsubscribePayload } from './notification.types.ts';

type Services = Pick<OpportunitiesContext, 'db' | 'now' | 'secret' | 'viewer'>;

function ownMark(secret: string, viewer: Viewer): string {
  const { email } = signedIn(viewer);
  if (email === null) throw conflict('The account has no address to which mails could go.');
  return addressMark(secret, email);
}

async function settingsOf({ db }: Pick<Services, 'db'>, mark: string): Promise<NotificationSetting[]> {
  const choices = await findChoices(db, mark);
  return Object.values(NotificationKind).map((kind) => ({ kind, isWanted: choices.get(kind) ?? WANTED_UNSAID[kind] }));
}

/** Every kind of mail, and whether the viewer wants it. @throws UNAUTHENTICATED */
export async function ownSettings(services: Services): Promise<NotificationSetting[]> {
  return settingsOf(services, ownMark(services.secret, services.viewer));
}

/** Remembers which mails the viewer wants. @throws UNAUTHENTICATED */
export async function saveSettings(services: Services, { settings }: SaveNotificationSettingsInput): Promise<SaveNotificationSettingsPayload> {
  const mark = ownMark(services.secret, services.viewer);
  await saveChoices(services.db, mark, new Map(settings.map(({ kind, isWanted }) => [kind, isWanted])), services.now());
  return { settings: await settingsOf(services, mark) };
}

function readToken(secret: string, token: string): { readonly kind: NotificationKind; readonly mark: string } | null {
  const { kind, mark } = readUnsubscribeToken(secret, token) ?? {};
  return kind && mark && isNotificationKind(kind) ? { kind, mark } : null;
}

/** What the link of a mail is about, and how that stands; null for a token that is not from here. Changes nothing. */
export async function unsubscription({ db, secret }: Pick<Services, 'db' | 'secret'>, token: string): Promise<NotificationSetting | null> {
  const { kind, mark } = readToken(secret, token) ?? {};
  if (!kind || !mark) return null;
  return { kind, isWanted: (await findChoices(db, mark)).get(kind) ?? WANTED_UNSAID[kind] };
}

/** No more mails of the token's kind to its address; doing it twice is no mistake. Needs no account. @throws BAD_USER_INPUT on `input.token` */
export async function unsubscribe({ db, now, secret }: Pick<Services, 'db' | 'now' | 'secret'>, { token }: UnsubscribeInput): Promise<UnsubscribePayload> {
  const { kind, mark } = readToken(secret, token) ?? {};
  if (!kind || !mark) throw badField('input.token', 'TOKEN_UNKNOWN', 'is not a token from here.');
  await saveChoices(db, mark, new Map([[kind, false]]), now());
  return { setting: { kind, isWanted: false } };
}
