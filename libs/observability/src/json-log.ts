import type { LoggerService } from '@nestjs/common';
import { type DestinationStream, levels, type Logger, pino } from 'pino';

type Level = 'debug' | 'info' | 'warn' | 'error' | 'fatal';

/** What Nest says while it puts the product together. */
const chatter = new Set(['InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'NestFactory', 'NestApplication']);

/**
 * The log: a line of JSON for each thing that happened, on standard output. `new Logger('Area').log({ message, ...fields })`
 * writes to it. E-mail addresses are taken out of whatever is said: a mail server puts them into its errors.
 */
export class JsonLog implements LoggerService {
  private readonly pino: Logger;

  /** @throws Error where LOG_LEVEL is none. */
  constructor(part: string, level = process.env.LOG_LEVEL || 'info', to?: DestinationStream) {
    if (!(level in levels.values) && level !== 'silent')
      throw new Error(`LOG_LEVEL=${level} is none: choose ${Object.keys(levels.values).join(', ')} or silent.`);
    const options = {
      level,
      base: { part },
      messageKey: 'message',
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label: string) => ({ level: label }) },
    };
    this.pino = to ? pino(options, to) : pino(options);
  }

  log(message: unknown, ...rest: unknown[]): void {
    this.write(chatter.has(String(rest.at(-1))) ? 'debug' : 'info', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  /** Nest gives the area last, and for an error its stack before that. */
  private write(level: Level, message: unknown, rest: unknown[]): void {
    if (!this.pino.isLevelEnabled(level)) return;
    const area = rest.at(-1);
    const stack = rest.length > 1 ? rest[0] : message instanceof Error ? message.stack : undefined;
    const said = isFields(message) ? message : { message: String(message) };
    this.pino[level](withoutAddresses({ area, ...said, ...(stack ? { stack } : {}) }));
  }
}

const isFields = (message: unknown): message is Record<string, unknown> =>
  typeof message === 'object' && message !== null && !(message instanceof Error);

const withoutAddresses = (fields: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'string'
        ? value.slice(0, 8000).replace(/[^\s<>"'(),;:=]+@[^\s<>"'(),;:=]+/g, '[address]')
        : value,
    ]),
  );
