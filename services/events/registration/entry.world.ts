import ICAL from 'ical.js';

/** The text of the calendar, however the mail carries it. */
function calendarIn(raw: string): string {
  const [head = '', body = ''] = (raw.split(/Content-Type: text\/calendar/)[1] ?? '').split(/\r?\n\r?\n/);
  if (head.includes('base64')) return Buffer.from(body.replaceAll(/\s/g, ''), 'base64').toString('utf8');
  const text = /BEGIN:VCALENDAR[\s\S]+?END:VCALENDAR/.exec(raw)?.[0] ?? '';
  return head.includes('quoted-printable') ? Buffer.from(text.replaceAll(/=\r?\n/g, '').replaceAll(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))), 'latin1').toString('utf8') : text;
}

/** For tests: the calendar that came with a mail, as another program reads it. */
export function entryOf(raw: string): { method: unknown; uid: string; sequence: number; status: unknown; startsAt: string } {
  const calendar = new ICAL.Component(ICAL.parse(calendarIn(raw)));
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') as ICAL.Component);
  return { method: calendar.getFirstPropertyValue('method'), uid: event.uid, sequence: event.sequence, status: event.component.getFirstPropertyValue('status'), startsAt: event.startDate.toString() };
}
