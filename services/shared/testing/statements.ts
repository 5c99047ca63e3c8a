import { AbstractLogger, type DataSource, type LogLevel, type LogMessage } from 'typeorm';

class Recorder extends AbstractLogger {
  constructor(private readonly statements: string[]) {
    super('all');
  }

  protected override writeLog(_level: LogLevel, messages: LogMessage | LogMessage[]): void {
    for (const { type, message } of [messages].flat()) if (type === 'query') this.statements.push(String(message));
  }
}

/** For tests: every SQL statement that goes through these data sources from now on, in order. Empty the list to begin anew. */
export function recordStatements(...sources: readonly DataSource[]): string[] {
  const statements: string[] = [];
  for (const source of sources) source.logger = new Recorder(statements);
  return statements;
}
