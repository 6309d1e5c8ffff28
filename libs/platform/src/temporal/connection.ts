import { readFile } from 'node:fs/promises';
import { Connection, type TLSConfig } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import type { TemporalSettings } from '../config/config.js';

/** What both kinds of connection take. */
export interface TemporalConnectionOptions {
  address: string;
  tls?: TLSConfig;
  apiKey?: string;
}

const pem = async (path: string | null): Promise<Buffer | undefined> => (path === null ? undefined : await readFile(path));

/** Reads the PEM files that the settings name. @throws the file system's error when one is missing. */
export const temporalConnectionOptions = async (settings: TemporalSettings & { address: string }): Promise<TemporalConnectionOptions> => {
  const options: TemporalConnectionOptions = { address: settings.address };
  if (settings.apiKey !== null) options.apiKey = settings.apiKey;
  if (settings.tls === null) return options;
  const { serverName, caPath, certPath, keyPath } = settings.tls;
  const [ca, crt, key] = await Promise.all([pem(caPath), pem(certPath), pem(keyPath)]);
  options.tls = {
    ...(serverName === null ? {} : { serverNameOverride: serverName }),
    ...(ca ? { serverRootCACertificate: ca } : {}),
    ...(crt && key ? { clientCertPair: { crt, key } } : {}),
  };
  return options;
};

/** For starting and updating workflows. The caller closes it. */
export const connectTemporal = async (settings: TemporalSettings & { address: string }): Promise<Connection> =>
  Connection.connect({ ...(await temporalConnectionOptions(settings)), connectTimeout: '10 s' });

/** Does not look whether the server is there: each call finds out for itself, so that a process can start without it. The caller closes it. */
export const lazyTemporal = async (settings: TemporalSettings & { address: string }): Promise<Connection> =>
  Connection.lazy(await temporalConnectionOptions(settings));

/** For a worker. The caller closes it after the worker's `run()` has ended. */
export const connectTemporalWorker = async (settings: TemporalSettings & { address: string }): Promise<NativeConnection> =>
  NativeConnection.connect(await temporalConnectionOptions(settings));
