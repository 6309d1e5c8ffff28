import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { workspaceRoot, type Progress } from '@duban/platform';
import { readCompose, readEnvFile, type Service } from './compose-file.js';
import { readDockerfile, type Image } from './docker-file.js';
import { freePorts, listens } from './free-ports.js';
import { keptPorts } from './kept-ports.js';
import { Places } from './places.js';
import { PostgresServer } from './postgres-server.js';
import { copyKeycloak, providePrograms, type Programs } from './programs.js';
import { writeProxyFile } from './proxy-file.js';
import { Running, runToEnd, type Launch } from './running.js';

const docker = join(workspaceRoot(), 'docker');
const START_MS = 120_000;
/** Keycloak arranges itself anew on its first start: half a minute, and many on a machine that is busy. */
const PROVIDER_MS = 600_000;
export interface ClusterOptions {
  home: string;
  httpsPort: number;
  /** Over those of docker/.env.example. */
  settings: Record<string, string>;
}

/** One API or worker. */
export interface Member {
  readonly running: Running;
  readonly port: number;
}
export type Kind = 'api' | 'worker';
type Database = 'postgres' | 'postgres-others';

/** The services of docker/compose.yaml as processes of this machine. */
export class Cluster {
  readonly members: Record<Kind, Member[]> = { api: [], worker: [] };
  private readonly stops: (() => Promise<unknown>)[] = [];
  private launched = 0;
  private stopped = false;
  private readonly databases = new Map<Database, PostgresServer>();
  private temporal: Running | null = null;

  private constructor(
    readonly settings: Record<string, string>,
    private readonly services: Map<string, Service>,
    private readonly images: Map<string, Image>,
    private readonly places: Places,
    private readonly programs: Programs,
  ) {}

  /** Finds what is needed and where everything goes; nothing runs yet. @throws ExplainedError what is missing */
  static async prepare({ home, httpsPort, settings: over }: ClusterOptions, progress: Progress): Promise<Cluster> {
    const settings: Record<string, string> = {
      ...readEnvFile(await readFile(join(docker, '.env.example'), 'utf8')),
      // a name of this machine that is none of loopback's: production refuses an issuer there
      DUBAN_HOST: hostname(),
      DUBAN_HTTPS_PORT: String(httpsPort),
      PUBLIC_URL: `https://${hostname()}:${httpsPort}`,
      SCRIPTS_ENABLED: 'true',
      ...over,
    };
    const services = readCompose(await readFile(join(docker, 'compose.yaml'), 'utf8'), settings);
    const images = readDockerfile(await readFile(join(docker, 'Dockerfile'), 'utf8'));
    const keycloak = /keycloak:([\d.]+)$/.exec(services.get('keycloak')?.image ?? '')?.[1] ?? '';
    const programs = await providePrograms(keycloak, progress);
    await mkdir(join(home, 'logs'), { recursive: true });
    const places = new Places(home, docker, await keptPorts(home));
    await places.makeVolumes(services.values());
    return new Cluster(settings, services, images, places, programs);
  }

  get url(): string {
    return this.settings['PUBLIC_URL'] ?? '';
  }
  get issuer(): string {
    return this.service('api').environment['OIDC_ISSUER'] ?? '';
  }
  /** Of the certificate that the proxy shows. */
  get authority(): string {
    return join(this.places.path('tls'), 'ca.pem');
  }
  get witness(): string {
    return join(this.places.path('witness'), 'checkpoints.jsonl');
  }

  /** An environment for `duban` commands beside the services. */
  cliEnvironment(): NodeJS.ProcessEnv {
    return { ...this.bare(), ...this.places.environment(this.service('cli'), this.image('cli').environment) };
  }

  /** One more API or worker; resolves when it is ready. */
  async add(kind: Kind): Promise<Member> {
    const service = this.service(kind);
    const image = this.image(kind);
    const port = kind === 'api' ? this.freeSlot() : ((await freePorts(1))[0] ?? 0);
    const environment = {
      ...this.places.environment(service, image.environment),
      // what differs from a container, whose address is its own
      HOST: '127.0.0.1',
      ...(kind === 'api' ? { PORT: String(port), TRUSTED_PROXIES: '127.0.0.1' } : { WORKER_HEALTH_PORT: String(port) }),
      DUBAN_HOME: join(this.places.home, 'home', kind),
    };
    this.launched += 1;
    const running = Running.start(this.launch(`${kind}-${this.launched}`, [...image.entrypoint, ...image.command], environment));
    const path = kind === 'api' ? '/api/v1/health/ready' : '/health/ready';
    const member = { running, port };
    this.members[kind].push(member);
    await running.until('was never ready', async () => (await fetch(`http://127.0.0.1:${port}${path}`)).ok, START_MS);
    return member;
  }

  /** As a container is stopped; the proxy finds out by itself. */
  async remove(kind: Kind, member: Member, signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<number> {
    const ended = signal === 'SIGKILL' ? (member.running.kill('SIGKILL'), member.running.ended) : member.running.stop();
    const code = await ended;
    this.members[kind] = this.members[kind].filter((one) => one !== member);
    return code;
  }

  /** The record's server, stopped and started again on what it has. */
  async restartRecord(): Promise<void> {
    await this.databases.get('postgres')?.restart();
  }

  /** Temporal's server, by kill -9, and another one in its place. */
  async killTemporal(): Promise<void> {
    this.temporal?.kill('SIGKILL');
    await this.temporal?.ended;
    await this.startTemporal();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await Promise.all([...this.members.api, ...this.members.worker].map(({ running }) => running.stop()));
    for (const stop of this.stops.splice(0).reverse()) await stop();
  }

  /** Brings all of it up, in the file's order. What was there before goes on. @throws ExplainedError with the end of a log */
  async bringUp(progress: Progress): Promise<void> {
    progress('PostgreSQL …');
    await this.postgres('postgres');
    await this.postgres('postgres-others');
    await this.job('keys');
    progress('Keycloak …');
    const provider = this.startProvider();
    progress('Temporal …');
    await this.job('temporal-schema');
    await this.startTemporal();
    await this.job('temporal-namespace');
    await this.job('migrate');
    await this.job('init');
    await provider;
    // the APIs reach the provider through it
    await this.startProxy();
    const count = (kind: Kind): number => this.service(kind).replicas;
    progress(`${count('api')} API, ${count('worker')} worker …`);
    await Promise.all([
      ...Array.from({ length: count('worker') }, () => this.add('worker')),
      ...Array.from({ length: count('api') }, () => this.add('api')),
    ]);
  }

  private service(name: string): Service {
    const found = this.services.get(name);
    if (!found) throw new Error(`docker/compose.yaml has no service ${name}`);
    return found;
  }

  private image(stage: string): Image {
    const found = this.images.get(stage);
    if (!found) throw new Error(`docker/Dockerfile has no stage ${stage}`);
    return found;
  }

  private get slots(): number[] {
    return Array.from({ length: this.service('api').replicas + 1 }, (_, n) => this.port(`api:${n}`));
  }

  /** A place of the proxy's list that nobody has: a list that changed would be read anew, and that cuts idle connections off. */
  private freeSlot(): number {
    const taken = new Set(this.members.api.map(({ port }) => port));
    const free = this.slots.find((port) => !taken.has(port));
    if (free === undefined) throw new Error('the proxy has no place for another API');
    return free;
  }

  private port(address: string): number {
    return this.places.addresses[address] ?? 0;
  }

  /** All that a process of a container has of this machine. */
  private bare(): NodeJS.ProcessEnv {
    const path = process.env['PATH'] ?? '';
    return { PATH: `${this.programs.temporal}:${path}`, HOME: this.places.home, TZ: 'UTC', LC_ALL: 'C.UTF-8' };
  }

  private launch(name: string, command: string[], environment: Record<string, string>, directory = workspaceRoot()): Launch {
    const logFile = join(this.places.home, 'logs', `${name}.log`);
    return { name, command, environment: { ...this.bare(), ...environment }, directory, logFile };
  }

  /** A service that ends: its command as the file has it, in the place of its container. */
  private async job(name: string): Promise<void> {
    const service = this.service(name);
    const image = service.target === null ? null : this.image(service.target);
    const command = [...(service.entrypoint ?? image?.entrypoint ?? []), ...(service.command ?? [])];
    const environment = this.places.environment(service, image?.environment);
    const volumes = ['private', 'attestation', 'tls'].map((volume) => [`${volume.toUpperCase()}_DIR`, this.places.path(volume)]);
    const dirs = Object.fromEntries(volumes) as Record<string, string>;
    const translated = command.map((word) => this.places.translate(word, service));
    await runToEnd(this.launch(name, translated, { ...environment, ...(name === 'keys' ? dirs : {}) }));
  }

  /** A server with a password, and on its first start the files of its initial directory. */
  private async postgres(name: Database): Promise<void> {
    const service = this.service(name);
    const environment = this.places.environment(service);
    const password = environment['POSTGRES_PASSWORD'] ?? '';
    const port = this.port(`${name}:5432`);
    const server = await PostgresServer.start(join(this.places.home, name), port, password);
    this.databases.set(name, server);
    this.stops.push(() => server.stop());
    if (!server.fresh) return;
    const connection = { PGHOST: '127.0.0.1', PGPORT: String(port), PGPASSWORD: password };
    for (const { source, target } of service.volumes) {
      if (!target.startsWith('/docker-entrypoint-initdb.d/')) continue;
      const given = { ...environment, ...connection, ROLES_SQL: join(docker, 'postgres', 'roles.sql') };
      await runToEnd(this.launch(`${name}-init`, ['/bin/sh', this.places.path(source)], given));
    }
  }

  private async startTemporal(): Promise<void> {
    const service = this.service('temporal');
    const parts = { FRONTEND: [7233, 6933], HISTORY: [7234, 6934], MATCHING: [7235, 6935], WORKER: [7239, 6939] } as const;
    const ports = Object.entries(parts).flatMap(([part, [grpc, membership]]) => [
      [`${part}_GRPC_PORT`, String(this.port(`temporal:${grpc}`))],
      [`${part}_MEMBERSHIP_PORT`, String(this.port(`temporal:${membership}`))],
    ]);
    const environment = {
      ...this.places.environment(service),
      ...(Object.fromEntries(ports) as Record<string, string>),
      FRONTEND_HTTP_PORT: String(this.port('temporal:7243')),
      BIND_ON_IP: '127.0.0.1',
    };
    const server = this.keep(Running.start(this.launch('temporal', ['temporal-server', 'start'], environment)));
    this.temporal = server;
    await server.until('did not listen', () => listens(this.port('temporal:7233')), START_MS);
  }

  private async startProvider(): Promise<void> {
    const service = this.service('keycloak');
    const directory = join(this.places.home, 'keycloak');
    await copyKeycloak(this.programs.keycloak, directory);
    await mkdir(join(directory, 'data', 'import'), { recursive: true });
    await writeFile(join(directory, 'data', 'import', 'realm.json'), await readFile(join(docker, 'keycloak', 'realm.json'), 'utf8'));
    const environment = {
      ...this.places.environment(service),
      KC_HTTP_HOST: '127.0.0.1',
      KC_HTTP_PORT: String(this.port('keycloak:8080')),
      KC_HTTP_MANAGEMENT_PORT: String(this.port('keycloak:9000')),
      JAVA_OPTS_KC_HEAP: '-Xms64m -Xmx512m',
    };
    const command = [join(directory, 'bin', 'kc.sh'), ...(service.command ?? [])];
    const provider = this.keep(Running.start(this.launch('keycloak', command, environment, directory)));
    const ready = `http://127.0.0.1:${this.port('keycloak:9000')}/id/health/ready`;
    await provider.until('was never ready', async () => (await fetch(ready)).ok, PROVIDER_MS);
  }

  private async startProxy(): Promise<void> {
    const file = await writeProxyFile(docker, this.places, this.service('proxy'), this.slots);
    const proxy = this.keep(Running.start(this.launch('proxy', [this.programs.nginx, '-c', file], {})));
    await proxy.until('did not listen', () => listens(Number(this.settings['DUBAN_HTTPS_PORT'])), START_MS);
  }

  private keep(running: Running): Running {
    this.stops.push(() => running.stop());
    // a start that was asked to stop meanwhile
    if (this.stopped) running.kill('SIGTERM');
    return running;
  }
}
