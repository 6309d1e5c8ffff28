import { readFile } from 'node:fs/promises';
import { Connection, defaultGrpcRetryOptions, makeGrpcRetryInterceptor, type TLSConfig } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import type { TemporalSettings } from '../config/config.js';

/** What both kinds of connection take. */
export interface TemporalConnectionOptions {
  address: string;
  tls?: TLSConfig;
  apiKey?: string;
}

const RESOURCE_EXHAUSTED = 8;
const SOON_MS = 20;
const UNAVAILABLE_MS = 100;
const TOO_MUCH_MS = 1_000;

/**
 * The client's own, but for one thing: it takes a run that ends to continue as new for a server with too much to do, and lets whoever wrote
 * at that moment wait for 1.7 s. The next run is there by then.
 */
export const temporalRetries = defaultGrpcRetryOptions({
  initialIntervalMs: ({ code, details }) => {
    if (code !== RESOURCE_EXHAUSTED) return UNAVAILABLE_MS;
    return details.includes('workflow is closing') ? SOON_MS : TOO_MUCH_MS;
  },
});

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

const clientOptions = async (settings: TemporalSettings & { address: string }) => ({
  ...(await temporalConnectionOptions(settings)),
  interceptors: [makeGrpcRetryInterceptor(temporalRetries)],
});

/** For starting and updating workflows. The caller closes it. */
export const connectTemporal = async (settings: TemporalSettings & { address: string }): Promise<Connection> =>
  Connection.connect({ ...(await clientOptions(settings)), connectTimeout: '10 s' });

/** Does not look whether the server is there: each call finds out for itself, so that a process can start without it. The caller closes it. */
export const lazyTemporal = async (settings: TemporalSettings & { address: string }): Promise<Connection> =>
  Connection.lazy(await clientOptions(settings));

/** For a worker. The caller closes it after the worker's `run()` has ended. */
export const connectTemporalWorker = async (settings: TemporalSettings & { address: string }): Promise<NativeConnection> =>
  NativeConnection.connect(await temporalConnectionOptions(settings));
