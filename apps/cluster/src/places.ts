import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Service } from './compose-file.js';

/** Addresses by which services find each other in the file's network, and the ports at which they are here. */
export type Addresses = Readonly<Record<string, number>>;

/** Addresses that are told in two variables. */
const APART = [
  ['SQL_HOST', 'SQL_PORT'],
  ['POSTGRES_SEEDS', 'DB_PORT'],
] as const;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Where on this machine the things of the file are: each address is a port of loopback, each volume a directory. */
export class Places {
  constructor(
    /** Directory of the cluster. */
    readonly home: string,
    /** Directory of compose.yaml. */
    private readonly beside: string,
    readonly addresses: Addresses,
  ) {}

  /** Of a volume, or of a file that is laid into the container. */
  path(source: string): string {
    return source.startsWith('.') ? resolve(this.beside, source) : join(this.home, 'volumes', source);
  }

  async makeVolumes(services: Iterable<Service>): Promise<void> {
    for (const { volumes } of services)
      for (const { source } of volumes) if (!source.startsWith('.')) await mkdir(this.path(source), { recursive: true, mode: 0o700 });
  }

  /** What the file says for a container of this service, as it is here. */
  translate(text: string, service: Service): string {
    let told = text;
    for (const [address, port] of Object.entries(this.addresses))
      told = told.replace(new RegExp(`(?<![\\w.-])${escaped(address)}(?!\\w)`, 'g'), `127.0.0.1:${port}`);
    // the longest first: one may lie within another
    for (const { source, target } of [...service.volumes].sort((a, b) => b.target.length - a.target.length))
      told = told.replace(new RegExp(`(?<![\\w.-])${escaped(target)}(?![\\w.-])`, 'g'), this.path(source));
    return told;
  }

  environment(service: Service, image: Record<string, string> = {}): Record<string, string> {
    const given = { ...image, ...service.environment };
    const here = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, this.translate(value, service)]));
    for (const [host, port] of APART) {
      const found = this.addresses[`${given[host]}:${given[port]}`];
      if (found !== undefined) Object.assign(here, { [host]: '127.0.0.1', [port]: String(found) });
    }
    return here;
  }
}
