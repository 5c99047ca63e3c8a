import type { MailWorkerOptions } from '../../shared/mail/mail-worker.ts';
import { pageAddress } from '../../shared/mail/page-address.ts';
import { unsubscribeFrom } from '../../shared/mail/unsubscribe-link.ts';
import { findNetworksById } from '../network/network.repository.ts';
import { notifications, OrganisationNotificationKind } from '../notification/notification.codes.ts';
import { findCoordinator, findCoordinatorIds } from '../verification/reminder.repository.ts';
import { ListQueue } from './list-import.codes.ts';
import { findListSource } from './list-source.repository.ts';
import { listTroubleMail } from './mails/list-trouble.ts';

type Options = Omit<MailWorkerOptions, 'logger'>;

interface Trouble {
  readonly sourceId: string;
  /** Day of the night, `YYYY-MM-DD`. */
  readonly day: string;
}

const { COORDINATION } = OrganisationNotificationKind;

async function tell({ db, mailer, publicUrl, secret }: Options, { day, personId, sourceId }: Trouble & { readonly personId: string }): Promise<void> {
  const source = await findListSource(db, sourceId);
  const [network] = source ? await findNetworksById(db, [source.networkId]) : [];
  const coordinator = source && (await findCoordinator(db, source.networkId, personId));
  if (!source || !network || !coordinator || !(await notifications.isWanted({ db, secret }, COORDINATION, coordinator.email))) return;
  const { host, hostname } = new URL(publicUrl);
  const { email, locale, name } = coordinator;
  const { footerLink, unsubscribe } = unsubscribeFrom({ secret, publicUrl }, COORDINATION, email, locale);
  await mailer.send({
    messageId: `<list.${sourceId}.${personId}.${day}@${hostname}>`,
    date: new Date(`${day}T00:00:00Z`),
    to: { ...(name !== null && { name }), address: email },
    unsubscribe,
    ...listTroubleMail({ ...coordinator, footerLink, list: source.name }, pageAddress(publicUrl, locale, `/desk/network/${encodeURIComponent(network.slug)}/lists`), host),
  });
}

/** Begins to tell coordinators when a list can no longer be read at night; ends with `jobs.stop()`. */
export async function startListTroubleWorker(options: Options): Promise<void> {
  const { db, jobs } = options;
  await jobs.work<Trouble>(ListQueue.TROUBLE, ({ data }) =>
    db.transaction(async (tx) => {
      const source = await findListSource(tx, data.sourceId);
      for (const personId of source ? await findCoordinatorIds(tx, source.networkId) : []) await jobs.enqueue(tx, ListQueue.MAIL, { ...data, personId });
    }),
  );
  await jobs.work<Trouble & { personId: string }>(ListQueue.MAIL, ({ data }) => tell(options, data));
}
