import { Locale } from '../../shared/locale.ts';
import { layoutMail, type MailContent } from '../../shared/mail/layout.ts';
import type { MemberForMail } from './calendar-notice.repository.ts';

/** The mail to a member: a calendar of the organisation can not be read any more. `link` opens its calendars, `site` is the host's name. */
export function calendarPausedMail({ footerLink, locale, name, organisationName }: Pick<MemberForMail, 'locale' | 'name' | 'organisationName'> & Pick<MailContent, 'footerLink'>, link: string, site: string) {
  const isEnglish = locale === Locale.EN;
  const greeting = isEnglish ? 'Hello' : 'Guten Tag';
  return {
    subject: isEnglish ? `A calendar can no longer be read: ${organisationName}` : `Ein Kalender ist nicht mehr lesbar: ${organisationName}`,
    ...layoutMail({
      locale,
      heading: name ? `${greeting} ${name}` : greeting,
      blocks: [
        {
          kind: 'paragraph',
          text: isEnglish
            ? `for days we have not been able to read a calendar from which dates of ${organisationName} come, so we have stopped trying. The dates stay as they are. Please look at what is wrong, and then read it again.`
            : `seit Tagen können wir einen Kalender nicht lesen, aus dem Termine von ${organisationName} kommen; darum versuchen wir es nicht mehr. Die Termine bleiben, wie sie sind. Bitte sehen Sie nach, woran es liegt, und lesen Sie ihn dann noch einmal.`,
        },
        { kind: 'button', label: isEnglish ? 'To the calendars' : 'Zu den Kalendern', url: link },
      ],
      footer: [isEnglish ? `You get this mail because you look after ${organisationName} on ${site}.` : `Sie erhalten diese E-Mail, weil Sie ${organisationName} auf ${site} betreuen.`],
      footerLink,
    }),
  };
}
