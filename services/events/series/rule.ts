/** Why a rule is not taken. The message is one English sentence that names the part and never quotes it. */
export type RuleProblem = 'INVALID' | 'OUT_OF_RANGE' | 'NOT_TOGETHER' | 'UNSUPPORTED' | 'TOO_MANY' | 'EMPTY';

export class RuleRefused extends Error {
  override readonly name = 'RuleRefused';
  readonly code: RuleProblem;

  constructor(code: RuleProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

export const FREQUENCIES = ['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'HOURLY', 'MINUTELY'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** Days of the week as RFC 5545 writes them, Monday first. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** A weekday, or the so-manieth of a month or year: 2 the second, -1 the last. */
export interface DayOfWeek {
  readonly weekday: Weekday;
  readonly ordinal: number | null;
}

/** A recurrence rule (RRULE of RFC 5545) that was checked. */
export interface Rule {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly count: number | null;
  /** As written: `20261224`, `20261224T180000` or `20261224T180000Z`. */
  readonly until: string | null;
  readonly days: readonly DayOfWeek[];
  /** The BY parts with numbers, by their names. */
  readonly numbers: Readonly<Partial<Record<NumberPart, readonly number[]>>>;
  readonly weekStart: Weekday;
}

/** The lowest and highest number of each part; those that count from the end may be negative, and none of them 0. */
const NUMBER_PARTS = {
  BYSECOND: [0, 59], BYMINUTE: [0, 59], BYHOUR: [0, 23], BYMONTHDAY: [-31, 31], BYYEARDAY: [-366, 366], BYWEEKNO: [-53, 53], BYMONTH: [1, 12], BYSETPOS: [-366, 366],
} as const;
export type NumberPart = keyof typeof NUMBER_PARTS;
const isNumberPart = (name: string): name is NumberPart => Object.hasOwn(NUMBER_PARTS, name);

/** A series of so many dates is counted from its first at every look; longer ones end by a day. */
export const MOST_COUNT = 2000;
const MOST_INTERVAL = 1000;
/** No rule that people mean is longer. */
const MOST_CHARACTERS = 500;
const MOST_A_DAY = 24;

const invalid = (part: string): never => {
  throw new RuleRefused('INVALID', `${part} is not written as RFC 5545 says.`);
};

function wholeNumber(part: string, value: string, low: number, high: number): number {
  if (!/^[+-]?\d{1,10}$/.test(value)) invalid(part);
  const number = Number(value);
  if (number < low || number > high || (low < 0 && number === 0)) throw new RuleRefused('OUT_OF_RANGE', `${part} goes from ${low} to ${high}${low < 0 ? ' without 0' : ''}.`);
  return number;
}

function weekdayOf(part: string, value: string): Weekday {
  return WEEKDAYS.find((day) => day === value) ?? invalid(part);
}

function dayOf(value: string): DayOfWeek {
  const [, ordinal = '', day = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(value) ?? invalid('BYDAY');
  return { weekday: weekdayOf('BYDAY', day), ordinal: ordinal === '' ? null : wholeNumber('BYDAY', ordinal, -53, 53) };
}

/** The parts of a rule by name, each once. */
function partsOf(text: string): Map<string, string> {
  if (text.length > MOST_CHARACTERS) throw new RuleRefused('OUT_OF_RANGE', `A rule has at most ${MOST_CHARACTERS} characters.`);
  const parts = new Map<string, string>();
  for (const part of text.trim().toUpperCase().split(';').filter(Boolean)) {
    const [name = '', value = '', ...more] = part.split('=');
    if (value === '' || more.length > 0 || parts.has(name)) invalid('The rule');
    parts.set(name, value);
  }
  return parts;
}

/** What RFC 5545 forbids, and what would be answered wrongly or without end. */
function checkTogether({ count, days, frequency, numbers, until }: Rule): void {
  const refuse = (code: RuleProblem, message: string): never => {
    throw new RuleRefused(code, message);
  };
  const isYearly = frequency === 'YEARLY';
  const withOrdinals = days.some(({ ordinal }) => ordinal !== null);
  if (count !== null && until !== null) refuse('NOT_TOGETHER', 'COUNT and UNTIL exclude each other.');
  if (numbers.BYWEEKNO && !isYearly) refuse('NOT_TOGETHER', 'BYWEEKNO is for FREQ=YEARLY only.');
  if (numbers.BYYEARDAY && ['MONTHLY', 'WEEKLY', 'DAILY'].includes(frequency)) refuse('NOT_TOGETHER', `BYYEARDAY is not for FREQ=${frequency}.`);
  if (numbers.BYMONTHDAY && frequency === 'WEEKLY') refuse('NOT_TOGETHER', 'BYMONTHDAY is not for FREQ=WEEKLY.');
  if (withOrdinals && !isYearly && frequency !== 'MONTHLY') refuse('NOT_TOGETHER', 'BYDAY with numbers is for FREQ=MONTHLY and FREQ=YEARLY only.');
  if (withOrdinals && (numbers.BYWEEKNO || numbers.BYYEARDAY)) refuse('NOT_TOGETHER', 'BYDAY with numbers does not go with BYWEEKNO or BYYEARDAY.');
  if (numbers.BYSETPOS && days.length === 0 && Object.keys(numbers).length === 1) refuse('NOT_TOGETHER', 'BYSETPOS chooses among what another BY part gives.');
  if (numbers.BYSETPOS && ['HOURLY', 'MINUTELY'].includes(frequency)) refuse('UNSUPPORTED', `BYSETPOS with FREQ=${frequency} is not supported.`);
  if ((numbers.BYSECOND?.length ?? 0) > 1) refuse('TOO_MANY', 'BYSECOND has more than one second.');
  if ((numbers.BYHOUR?.length ?? 1) * (numbers.BYMINUTE?.length ?? 1) > MOST_A_DAY) refuse('TOO_MANY', `BYHOUR and BYMINUTE give more than ${MOST_A_DAY} times a day.`);
}

/**
 * Reads the value of an RRULE, e.g. `FREQ=WEEKLY;BYDAY=TU`.
 * @throws RuleRefused that names the part; it never takes longer than the text is
 */
export function parseRule(text: string): Rule {
  const parts = partsOf(text);
  const numbers: Partial<Record<NumberPart, readonly number[]>> = {};
  let rule: Rule = { frequency: 'DAILY', interval: 1, count: null, until: null, days: [], numbers, weekStart: 'MO' };
  if (!parts.has('FREQ')) invalid('FREQ');
  for (const [name, value] of parts) {
    if (name === 'FREQ') {
      if (value === 'SECONDLY') throw new RuleRefused('TOO_MANY', 'FREQ=SECONDLY is more than a calendar holds.');
      rule = { ...rule, frequency: FREQUENCIES.find((known) => known === value) ?? invalid(name) };
    } else if (name === 'INTERVAL') rule = { ...rule, interval: wholeNumber(name, value, 1, MOST_INTERVAL) };
    else if (name === 'COUNT') rule = { ...rule, count: wholeNumber(name, value, 1, MOST_COUNT) };
    else if (name === 'UNTIL') rule = { ...rule, until: /^\d{8}(T\d{6}Z?)?$/.test(value) ? value : invalid(name) };
    else if (name === 'WKST') rule = { ...rule, weekStart: weekdayOf(name, value) };
    else if (name === 'BYDAY') rule = { ...rule, days: value.split(',').map(dayOf) };
    else if (isNumberPart(name)) {
      const [low, high] = NUMBER_PARTS[name];
      numbers[name] = [...new Set(value.split(',').map((number) => wholeNumber(name, number, low, high)))];
    } else throw new RuleRefused('UNSUPPORTED', 'The rule has a part that is not one of RFC 5545.');
  }
  checkTogether(rule);
  return rule;
}
