import { AbstractLogger, type DataSource, type LogLevel, type LogMessage } from 'typeorm';

class Counter extends AbstractLogger {
  statements = 0;

  constructor() {
    super('all');
  }

  protected override writeLog(_level: LogLevel, messages: LogMessage | LogMessage[]): void {
    for (const { type } of [messages].flat()) if (type === 'query') this.statements += 1;
  }
}

/** Counts the statements that go through these data sources while something is done; one thing at a time. */
export function countStatements(sources: readonly DataSource[]): <T>(work: () => Promise<T>) => Promise<{ statements: number; value: T }> {
  const counter = new Counter();
  for (const source of sources) source.logger = counter;
  return async (work) => {
    counter.statements = 0;
    const value = await work();
    return { statements: counter.statements, value };
  };
}
