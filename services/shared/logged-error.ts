interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly stack: string | undefined;
  readonly code?: string;
  readonly constraint?: string;
}

function text(error: object, property: string): string | undefined {
  const value: unknown = Reflect.get(error, property);
  return typeof value === 'string' ? value : undefined;
}

/** What came out of `loggedError`, so that going through it twice, by hand and as a serializer, changes nothing. */
const made = new WeakSet<object>();

/**
 * What of an error may stand in a log or in the job table: its kind, its message, where it was thrown, its code and the constraint
 * it broke. Not what database errors carry besides, the statement's parameters and the row in question, since people are in there.
 * As pino's serializer: `pino({ serializers: { err: loggedError } })`.
 */
export function loggedError(error: unknown): LoggedError {
  if (typeof error === 'object' && error !== null && made.has(error)) return error as LoggedError;
  const logged = shown(error);
  made.add(logged);
  return logged;
}

function shown(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: 'Something was thrown that is no error.', stack: undefined };
  const code = text(error, 'code');
  const constraint = text(error, 'constraint');
  return {
    type: error.name,
    message: error.message,
    stack: error.stack,
    ...(code ? { code } : {}),
    ...(constraint ? { constraint } : {}),
  };
}
