import type { NumberPart, Rule } from './rule.ts';

/** A rule as the value of an RRULE, its parts in a fixed order: rules that mean the same in the same words have the same text. */
export function ruleText({ count, days, frequency, interval, numbers, until, weekStart }: Rule): string {
  const names = (Object.keys(numbers) as NumberPart[]).toSorted();
  return [
    `FREQ=${frequency}`,
    ...(interval > 1 ? [`INTERVAL=${interval}`] : []),
    ...(count === null ? [] : [`COUNT=${count}`]),
    ...(until === null ? [] : [`UNTIL=${until}`]),
    ...(days.length > 0 ? [`BYDAY=${days.map(({ ordinal, weekday }) => `${ordinal ?? ''}${weekday}`).join(',')}`] : []),
    ...names.map((name) => `${name}=${numbers[name]?.join(',')}`),
    ...(weekStart === 'MO' ? [] : [`WKST=${weekStart}`]),
  ].join(';');
}
