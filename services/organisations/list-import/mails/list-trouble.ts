import { Locale } from '../../../shared/locale.ts';
import { layoutMail, type MailContent } from '../../../shared/mail/layout.ts';
import type { CoordinatorForMail } from '../../verification/reminder.repository.ts';

type Facts = Omit<CoordinatorForMail, 'email'> & Pick<MailContent, 'footerLink'> & { readonly list: string };

/** The mail to a coordinator: a list could not be read tonight. `link` opens the lists of the network, `site` is the host's name. */
export function listTroubleMail({ footerLink, list, locale, name, networkName }: Facts, link: string, site: string) {
  const isEnglish = locale === Locale.EN;
  const greeting = isEnglish ? 'Hello' : 'Guten Tag';
  return {
    subject: isEnglish ? `A list could not be read: ${list}` : `Eine Liste war nicht lesbar: ${list}`,
    ...layoutMail({
      locale,
      heading: name ? `${greeting} ${name}` : greeting,
      blocks: [
        {
          kind: 'paragraph',
          text: isEnglish
            ? `the list "${list}", which is read every night for ${networkName}, could not be read tonight. Nothing was changed. We try again every night and write again only if it stops working once more after it has worked. What the reason was can be seen on your page of lists.`
            : `die Liste „${list}“, die jede Nacht für ${networkName} gelesen wird, war heute Nacht nicht lesbar. Geändert wurde nichts. Wir versuchen es jede Nacht wieder und schreiben erst dann noch einmal, wenn es zwischendurch gelungen ist. Woran es lag, sehen Sie auf der Seite Ihrer Listen.`,
        },
        { kind: 'button', label: isEnglish ? 'To the lists' : 'Zu den Listen', url: link },
      ],
      footer: [isEnglish ? `You get this mail because you coordinate ${networkName} on ${site}.` : `Sie erhalten diese E-Mail, weil Sie ${networkName} auf ${site} koordinieren.`],
      footerLink,
    }),
  };
}
