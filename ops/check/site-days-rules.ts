/* Two rules for oxlint, for what has one home: the days of the site and its time zone. */

/** What the rules look at of a syntax tree in the shape of ESTree. */
interface Node {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly object?: Node;
  readonly property?: Node;
  readonly callee?: Node;
  readonly arguments?: readonly Node[];
  readonly expression?: Node;
}

interface Context {
  report(problem: { node: Node; message: string }): void;
}

const CUTS: ReadonlySet<string | undefined> = new Set(['slice', 'substring', 'substr']);
/** A moment by its name: `now`, `startsAt`. */
const MOMENT = /^now$|[a-z]At$/;
const DAY_LENGTH = 10;

function isMoment(node: Node | undefined): boolean {
  if (node?.type === 'ChainExpression') return isMoment(node.expression);
  if (node?.type === 'CallExpression') return ['toISOString', 'toJSON'].includes(node.callee?.property?.name ?? '');
  return MOMENT.test((node?.type === 'MemberExpression' ? node.property?.name : node?.name) ?? '');
}

/** Whether a call cuts a day, a month or a year out of a moment that is written in UTC. */
function cutsDay({ callee, arguments: given = [] }: Node): boolean {
  if (callee?.type !== 'MemberExpression' || !isMoment(callee.object)) return false;
  if (callee.property?.name === 'split') return given[0]?.value === 'T';
  const end = given[1]?.value;
  return CUTS.has(callee.property?.name) && typeof end === 'number' && end <= DAY_LENGTH;
}

const noDayOfUtc = {
  create: (context: Context) => ({
    CallExpression(node: Node): void {
      if (cutsDay(node)) context.report({ node, message: 'This is a day of UTC, which at night is the day before that of the site: take dayOf of services/shared/site-days.ts or client/shared/time/zone-days.ts.' });
    },
  }),
};

const oneSiteZone = {
  create: (context: Context) => ({
    Literal(node: Node): void {
      if (node.value === 'Europe/Berlin') context.report({ node, message: 'The time zone of the site stands in one place: take SITE_ZONE of services/shared/site-days.ts or client/shared/time/zone-days.ts.' });
    },
  }),
};

/** The plugin as oxlint loads it. */
const plugin = { meta: { name: 'site-days' }, rules: { 'no-day-of-utc': noDayOfUtc, 'one-site-zone': oneSiteZone } };

export default plugin;
