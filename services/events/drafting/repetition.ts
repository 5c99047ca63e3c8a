import type { FieldProblem } from '../../shared/errors.ts';
import { checkRecurrence } from '../series/check-recurrence.ts';
import { parseRule, RuleRefused } from '../series/rule.ts';
import { ruleText } from '../series/rule-text.ts';
import { type Recurrence, startsBetween } from '../series/unfold.ts';
import type { EventTimes } from './event-times.ts';

const problem = (code: string, message: string): FieldProblem => ({ path: 'input.recurrence', code, message });

/**
 * A rule that somebody typed for an event that first takes place at these times, its parts in a fixed order; null for none.
 * What is wrong with it is `input.recurrence` with a code of RuleProblem, or STARTS_ELSEWHERE when the event itself is not a date of the rule.
 */
export function repetitionOf(typed: string | null, { allDay, startsAt, timeZone }: EventTimes): { readonly rule: string | null } | { readonly problem: FieldProblem } {
  if (typed === null || typed.trim() === '') return { rule: null };
  try {
    const rule = ruleText(parseRule(typed));
    const recurrence: Recurrence = { startsAt, timeZone, allDay, rule, added: [], excluded: [] };
    checkRecurrence(recurrence);
    const itself = startsBetween(recurrence, startsAt, new Date(startsAt.getTime() + 1));
    return itself.length === 1 ? { rule } : { problem: problem('STARTS_ELSEWHERE', 'does not give startsAt as its first date.') };
  } catch (error) {
    if (error instanceof RuleRefused) return { problem: problem(error.code, error.message) };
    throw error;
  }
}
