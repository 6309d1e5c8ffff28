import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePorts } from './free-ports.js';

/** Places for APIs at the proxy. */
const SLOTS = 9;
/** Where the servers of the file listen, by the names that the file gives them. */
const ADDRESSES = [
  ...['postgres:5432', 'postgres-others:5432', 'temporal:7233', 'keycloak:8080', 'keycloak:9000'],
  ...[
    'temporal:6933',
    'temporal:7243',
    'temporal:7234',
    'temporal:6934',
    'temporal:7235',
    'temporal:6935',
    'temporal:7239',
    'temporal:6939',
  ],
  ...Array.from({ length: SLOTS }, (_, n) => `api:${n}`),
];

/** The same at the next start: the provider and Temporal remember some of them. */
export const keptPorts = async (home: string): Promise<Record<string, number>> => {
  const file = join(home, 'ports.json');
  const kept = await readFile(file, 'utf8').catch(() => null);
  if (kept !== null) return JSON.parse(kept) as Record<string, number>;
  const free = await freePorts(ADDRESSES.length);
  const ports = Object.fromEntries(ADDRESSES.map((address, n) => [address, free[n] ?? 0]));
  await writeFile(file, JSON.stringify(ports));
  return ports;
};
