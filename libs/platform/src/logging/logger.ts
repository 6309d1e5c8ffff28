import { pino, stdTimeFunctions, type DestinationStream, type Logger } from 'pino';
import { PinoPretty } from 'pino-pretty';

export type { Logger } from 'pino';

export interface LoggerSettings {
  level: string;
  /** Lines for people instead of JSON. */
  pretty: boolean;
}

/** A process's logger. Ids go in fields (`log.info({ directiveId }, 'handled')`), never into the sentence; secrets are cut out. */
export const createLogger = (name: string, settings: LoggerSettings, destination?: DestinationStream): Logger =>
  pino(
    {
      name,
      level: settings.level,
      base: { pid: process.pid },
      timestamp: stdTimeFunctions.isoTime,
      redact: ['authorization', '*.authorization', 'password', '*.password', 'token', '*.token', 'apiKey', '*.apiKey'],
    },
    destination ?? (settings.pretty ? PinoPretty({ translateTime: 'SYS:HH:MM:ss.l', ignore: 'pid,hostname' }) : pino.destination(1)),
  );
