import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bulkRunner, createIncidentRaising, createJobDispatch, recordUpload } from '@duban/directives';
import { createJobActivities } from '@duban/activities';
import { createAlertDelivery, alertOutboxRows } from '@duban/alerts';
import { exportRunner, type ExportRunnerDeps, verifyRecord, type Finding } from '@duban/audit';
import type { AttemptLog } from '@duban/audit';
import type { CommandOutcome, JobCursor } from '@duban/protocol';
import type { DirectiveView, ProblemBody } from '@duban/contracts';
import { type DirectiveCommand, type FileRef, type Instant, directoryOf, SYSTEM_ACTOR } from '@duban/domain';
import { attestWith, createAttestor, readVerifierKeys, verifierKeyOf, type AttestationKey, type SealDeps } from '@duban/event-store';
import { CommandPending, DirectiveGateway } from '@duban/gateway';
import { demoPersonId, demoProviderPeople, loadOrganisation, obtainToken, organisationRecord, watchedOrganisation } from '@duban/identity';
import { startDemoProvider, type DemoProvider } from '@duban/identity/provider';
import { createLogger, HashedFiles } from '@duban/platform';
import { cityDatabase } from '@duban/testing/city-database';
import type { TestDatabase } from '@duban/testing/database';
import { cityHandler, demoRegistration, publishedCalendar, recordDemoCity } from '@duban/testing/demo-city';
import { numberAll } from '@duban/testing/record';
import { StandingClock } from '@duban/testing/standing-clock';
import { Draining } from '../http/draining.js';
import { createApi } from '../server.js';
import { assembleApi, type AssembleInput } from '../compose.js';
import { readerHere } from '../reading/index.js';

export interface Reply<T> {
  status: number;
  body: T;
  headers: Headers;
}

/** The real API on a real port, over real PostgreSQL and a real OIDC provider. Only Temporal is left out: batches go straight to `handle`. */
/** What every command that a person sends here is attested with. */
const { privateKey } = generateKeyPairSync('ed25519');
const ATTESTOR = createAttestor('city', privateKey, 'spec');
const ATTESTED_BY: AttestationKey = { key: verifierKeyOf('city', privateKey), since: '2020-01-01T00:00:00.000Z', until: null };

export class TestApi {
  private readonly tokens = new Map<string, Promise<string>>();

  /** Directory of what the installation keeps beside its database. */
  home = '';
  /** As a stop begins. */
  leave!: () => void;
  /** Open at its port. */
  connections!: () => Promise<number>;
  /** Refused attempts on their way to the record. */
  attempts!: AttemptLog;

  private constructor(
    readonly url: string,
    readonly clock: StandingClock,
    readonly database: TestDatabase,
    readonly provider: DemoProvider,
    /** The way behind the API: as a command arrives that was let in a while ago. */
    readonly append: (directiveId: string, command: DirectiveCommand) => Promise<CommandOutcome>,
    private readonly ending: () => Promise<void>,
  ) {}

  /** @param cacheSize directives that the worker's side remembers; 1 makes it load one anew after another. */
  static async start(more: Partial<AssembleInput> = {}, cacheSize?: number): Promise<TestApi> {
    const home = await mkdtemp(join(tmpdir(), 'duban-api-'));
    const database = await cityDatabase();
    const clock = new StandingClock();
    await recordDemoCity(database.pool);
    const provider = await startDemoProvider({ port: 0, home, people: demoProviderPeople() });
    const handle = cityHandler({ pool: database.pool, clock, outbox: alertOutboxRows, ...(cacheSize === undefined ? {} : { cacheSize }) });
    const gateway = new DirectiveGateway((directiveId, batch) => handle({ directiveId, batch }));
    let publicUrl = 'http://localhost';
    const { ports, close } = await assembleApi({
      databaseUrl: database.appUrl,
      pool: database.pool,
      gateway,
      issuers: [provider.issuer],
      audience: 'duban-api',
      filesDir: join(home, 'files'),
      hashAlgorithm: 'sha256',
      publicKeysFile: join(home, 'checkpoint.pub'),
      clock,
      logger: createLogger('api-spec', { level: 'silent', pretty: false }),
      reader: readerHere,
      checks: { postgres: { needed: () => true, look: async () => void (await database.pool.query('select 1')) } },
      web: {
        publicUrl: () => publicUrl,
        ...{ clientId: 'duban-web', clientSecret: null, personClaim: null },
        keyFile: join(home, 'session.key'),
        limits: { idleMinutes: 120, hours: 12 },
      },
      ...more,
    });
    const app = await createApi(ports);
    await app.listen(0, '127.0.0.1');
    publicUrl = `http://localhost:${new URL(await app.getUrl()).port}`;
    const append = (directiveId: string, command: DirectiveCommand) => gateway.submit(directiveId, command);
    const api = new TestApi(`${await app.getUrl()}/api/v1`, clock, database, provider, append, async () => {
      await app.close();
      gateway.close();
      await close();
      await provider.close();
      await database.drop();
      await rm(home, { recursive: true, force: true });
    });
    api.home = home;
    attestWith(ATTESTOR);
    api.attempts = ports.attempts;
    api.leave = () => app.get(Draining).begin();
    api.connections = promisify((done: (error: Error | null, count: number) => void) => app.getHttpServer().getConnections(done));
    return api;
  }

  /** As if each of them had sent that file in before; its content is nowhere. */
  async uploaded(file: FileRef, ...logins: string[]): Promise<void> {
    for (const login of logins) {
      const actor = { ...SYSTEM_ACTOR, personId: personOf(login) };
      await recordUpload(this.database.pool, file, {
        ...{ id: `upload-${login}`, receivedAt: this.clock.now(), actor, correlationId: 'specs' },
        ...{ accountable: { kind: 'role', role: 'system' }, authority: { kind: 'own' } },
      });
    }
  }

  /** What the worker's loop does all the time. */
  async deliverAlerts(): Promise<void> {
    const delivery = createAlertDelivery({ pool: this.database.pool, clock: this.clock });
    while (await delivery.once(new AbortController().signal));
  }

  /** @throws what could not be recorded */
  async raiseIncidents(): Promise<void> {
    const { pool } = this.database;
    const directory = async () => directoryOf((await watchedOrganisation(pool)()).organisation, this.clock.now());
    const failures: unknown[] = [];
    const raising = createIncidentRaising({
      ...{ pool, clock: this.clock, directory },
      log: () => undefined,
      onError: (error) => failures.push(error),
    });
    while (await raising.once(new AbortController().signal));
    if (failures.length > 0) throw failures[0];
  }

  /** With which key exports are sealed; a spec gives it. */
  sealing: SealDeps | null = null;

  exportDeps(): ExportRunnerDeps & { bundles: HashedFiles } {
    const exportsDir = join(this.home, 'files', 'exports');
    const { pool } = this.database;
    return {
      ...{ pool, exportsDir },
      openFile: (sha256) => new HashedFiles(join(this.home, 'files')).open(sha256),
      calendar: publishedCalendar,
      keys: () => readVerifierKeys(join(this.home, 'checkpoint.pub')),
      sealing: this.sealing,
      now: () => this.clock.now(),
      bundles: new HashedFiles(exportsDir),
      organisation: () => loadOrganisation(organisationRecord(pool)),
    };
  }

  /** The activity of a job's workflow. */
  jobSteps(
    options: { pageItems?: number; submit?: TestApi['append']; export?: Partial<ExportRunnerDeps> } = {},
  ): ReturnType<typeof createJobActivities> {
    const { pageItems, submit = this.append } = options;
    return createJobActivities({
      pool: this.database.pool,
      clock: this.clock,
      runners: {
        commands: bulkRunner({ gateway: { submit }, isPending: (error) => error instanceof CommandPending, pageItems }),
        export: exportRunner({ ...this.exportDeps(), ...options.export }),
      },
      onFailure: () => undefined,
    });
  }

  /** What the worker and its workflow do with the jobs that wait to begin: each step of each, in order, without the waits between. */
  async runJobs(options: Parameters<TestApi['jobSteps']>[0] & { afterStep?: (jobId: string) => Promise<void> } = {}): Promise<void> {
    const steps = this.jobSteps(options);
    const start = async (jobId: string): Promise<void> => {
      for (let cursor: JobCursor = null; ;) {
        const step = await steps.runJobStep({ jobId, cursor }, { signal: new AbortController().signal, attempt: 1 });
        if (step.ended) return;
        cursor = step.cursor;
        await options.afterStep?.(jobId);
      }
    };
    while (await createJobDispatch({ pool: this.database.pool, start }).once(new AbortController().signal));
  }

  /** What is wrong with the record so far: every command decided again, every row made again. */
  async findings(): Promise<Finding[]> {
    await numberAll(this.database.pool);
    const found: Finding[] = [];
    const deps = { pool: this.database.pool, calendar: publishedCalendar, keys: [], attestationKeys: [ATTESTED_BY] };
    await verifyRecord(deps, (finding) => found.push(finding));
    return found;
  }

  stop(): Promise<void> {
    return this.ending();
  }

  token(login: string): Promise<string> {
    let token = this.tokens.get(login);
    if (!token) {
      token = obtainToken({ issuer: this.provider.issuer, login, password: this.provider.password }).then((set) => set.accessToken);
      this.tokens.set(login, token);
    }
    return token;
  }

  async raw<T>(
    method: string,
    path: string,
    init: { body?: string | FormData | Uint8Array<ArrayBuffer>; headers?: Record<string, string> } = {},
  ): Promise<Reply<T>> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: init.headers ?? {},
      ...(init.body === undefined ? {} : { body: init.body }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: (text === '' ? null : JSON.parse(text)) as T };
  }

  async get<T>(login: string, path: string): Promise<Reply<T>> {
    return this.raw<T>('GET', path, { headers: { Authorization: `Bearer ${await this.token(login)}` } });
  }

  async post<T = { directiveId: string; version: number; n?: number }>(
    login: string,
    path: string,
    body: unknown = {},
    headers: Record<string, string> = {},
  ): Promise<Reply<T>> {
    return this.raw<T>('POST', path, {
      body: JSON.stringify(body),
      headers: {
        Authorization: `Bearer ${await this.token(login)}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': randomUUID(),
        ...headers,
      },
    });
  }

  /** The status and code of a refusal. */
  async refused(login: string, path: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<[number, string]> {
    const { status, body: problem } = await this.post<ProblemBody>(login, path, body, headers);
    return [status, problem.code];
  }

  /** A directive of the officer's, approved by the office's head and dispatched. */
  async dispatched(tasks: unknown[], more: Record<string, unknown> = {}): Promise<string> {
    const { body } = await this.post('duban.officer', '/directives', { ...demoRegistration, ...more });
    const { directiveId } = body;
    await this.post('duban.officer', `/directives/${directiveId}/proposal`);
    await this.post('duban.head', `/directives/${directiveId}/approval`, { approve: true, reason: '同意立项' });
    const answer = await this.post('duban.officer', `/directives/${directiveId}/tasks`, { tasks });
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    return directiveId;
  }

  async directive(id: string, login = 'duban.officer', asOf?: Instant): Promise<DirectiveView> {
    return (await this.get<DirectiveView>(login, `/directives/${id}${asOf ? `?asOf=${encodeURIComponent(asOf)}` : ''}`)).body;
  }
}

export const personOf = demoPersonId;

export const joint = (lead: string, more: Record<string, unknown> = {}) => ({
  shape: 'joint',
  leads: [lead],
  title: '核查用电保障',
  closureStandard: '报送核查报告。',
  due: { at: '2020-03-02' },
  ...more,
});
