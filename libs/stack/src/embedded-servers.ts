import {
  connectTemporal,
  ensureSearchAttributes,
  forgetReservedPorts,
  KeptServer,
  resolveTemporal,
  startDevServer,
  startEmbeddedPostgres,
  systemFinders,
  type Config,
  type DevServer,
  type EmbeddedPostgres,
  type Progress,
} from '@duban/platform';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { HomeLayout } from './layout.js';

export interface DatabaseInUse {
  url: string;
  /** null = a given server for which no owner was named: it is not migrated. */
  ownerUrl: string | null;
  stop(): Promise<void>;
}

export interface TemporalInUse {
  address: string;
  uiUrl: string | null;
  pid: number | null;
  stop(): Promise<void>;
}

const nothing = async (): Promise<void> => undefined;

/** Calls `start` again on a crash; fails it when the server would come up elsewhere than where its users look for it. */
const sameAddress = async <S extends { stop(): Promise<void> }>(server: S, wanted: number, port: number): Promise<S> => {
  if (port === wanted) return server;
  await server.stop();
  throw new Error(`port ${wanted} was taken meanwhile`);
};

/** The given PostgreSQL, or one of our own in `layout.postgres`. */
export const provideDatabase = async (config: Config, layout: HomeLayout, port: number, progress: Progress): Promise<DatabaseInUse> => {
  const { url, ownerUrl } = config.database;
  if (url !== null) return { url, ownerUrl, stop: nothing };
  const logFile = layout.log('postgres');
  await mkdir(dirname(logFile), { recursive: true });
  const log = createWriteStream(logFile, { flags: 'a' });
  const start = async (): Promise<EmbeddedPostgres> => {
    forgetReservedPorts();
    const server = await startEmbeddedPostgres({ dataDir: layout.postgres, port, log: (line) => log.write(`${line}\n`) });
    return sameAddress(server, port, server.port);
  };
  const kept = await KeptServer.start({ name: 'PostgreSQL', start, onRestart: progress });
  return {
    url: kept.current.appUrl,
    ownerUrl: kept.current.ownerUrl,
    stop: async () => {
      await kept.stop();
      log.end();
    },
  };
};

/** The given Temporal, or a development server of our own on `layout.temporalDb`; its search attributes are registered. */
export const provideTemporal = async (
  config: Config,
  layout: HomeLayout,
  binary: string | null,
  ports: { rpc: number; ui: number },
  progress: Progress,
): Promise<TemporalInUse> => {
  const { address, namespace } = config.temporal;
  if (address !== null) {
    const connection = await connectTemporal({ ...config.temporal, address });
    try {
      await ensureSearchAttributes(connection, namespace);
    } finally {
      await connection.close();
    }
    return { address, uiUrl: null, pid: null, stop: nothing };
  }
  if (binary === null) throw new Error('no Temporal program was resolved');
  const start = (): Promise<DevServer> =>
    startDevServer({ binary, dbFile: layout.temporalDb, port: ports.rpc, uiPort: ports.ui, namespace, logFile: layout.log('temporal') });
  const kept = await KeptServer.start({ name: 'Temporal', start, onRestart: progress });
  const { pid, uiUrl, address: own } = kept.current;
  return { address: own, uiUrl, pid, stop: () => kept.stop() };
};

/** The program for `provideTemporal`; null when a server is given. May download or build: this is what takes minutes on a first start. */
export const resolveTemporalBinary = async (config: Config, progress: Progress): Promise<string | null> => {
  const source = await resolveTemporal(config.temporal.address, systemFinders(progress));
  return source.kind === 'binary' ? source.path : null;
};
