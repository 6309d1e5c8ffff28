import { readFileSync, writeFileSync } from 'node:fs';
import { allRoutes } from '@duban/contracts';
import { demoProviderPeople } from '@duban/identity';
import type { TestApi } from './api.spec-support.js';
import { PHOTO, SCAN } from './golden-commands/story.spec-support.js';

/** A file as it is sent; its bytes make the id of what an upload does. */
export interface GivenFile {
  name: string;
  type: string;
  text?: string;
  base64?: string;
}

/** Letter for letter what is sent, but for the token: that is the person's own of the day. */
export interface GoldenRequest {
  route: string;
  method: string;
  path: string;
  login: string;
  headers: Record<string, string>;
  body?: unknown;
  file?: GivenFile;
}

/** A row of table `command`. What the fingerprint is made of stands beside it, so that a difference says what differs. */
export interface GoldenCommand {
  id: string;
  stream: string;
  fingerprint: string;
  result: unknown;
  of: Record<string, unknown>;
}

/** One request with what is kept of it; `request: null` = what the worker's side does after it, a job's items for instance. */
export interface GoldenEntry {
  request: GoldenRequest | null;
  status: number | null;
  commands: GoldenCommand[];
}

export type GoldenBook = Record<string, GoldenEntry>;

/** How an entry went today. */
export interface Played extends GoldenEntry {
  name: string;
  /** As the story would send it, were there no file. */
  asked: GoldenRequest | null;
  answers: [first: unknown, second: unknown];
  /** Commands that the second sending left behind. */
  more: GoldenCommand[];
}

interface Asked {
  params?: Record<string, string | number>;
  query?: Record<string, string>;
  body?: unknown;
  headers?: Record<string, string>;
  file?: GivenFile;
}

/** What a story may do. Whatever it sends is kept under a name that is also the Idempotency-Key. */
export interface Telling {
  api: TestApi;
  send<T = { directiveId: string; version: number }>(name: string, login: string, route: string, asked?: Asked): Promise<T>;
  /** What follows of itself behind the API; done twice, as after a crash, it must come to the same. */
  follow(name: string, act: () => Promise<unknown>): Promise<void>;
  days(days: number): void;
}

export type Story = (telling: Telling) => Promise<void>;

const fileOf = (story: string): URL => new URL(`./golden-commands/golden/${story}.json`, import.meta.url);

export const readBook = (story: string): GoldenBook => {
  try {
    return JSON.parse(readFileSync(fileOf(story), 'utf8')) as GoldenBook;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
};

/** What was shipped stays as it is, in the order of the story; what is no longer told stays too, to be found missing. */
const addToBook = (story: string, shipped: GoldenBook, played: readonly Played[]): void => {
  const told = played.map(({ name, request, status, commands }) => [name, shipped[name] ?? { request, status, commands }] as const);
  writeFileSync(fileOf(story), `${JSON.stringify({ ...Object.fromEntries(told), ...shipped }, null, 2)}\n`);
};

const requestOf = (name: string, login: string, id: string, { params, query, headers, body, file }: Asked): GoldenRequest => {
  const route = allRoutes.find((one) => one.id === id);
  if (!route) throw new Error(`there is no route ${id}`);
  const path = route.path.replace(/\{(\w+)\}/g, (_, param: string) => encodeURIComponent(String(params?.[param])));
  return {
    ...{ route: id, method: route.method, path: query ? `${path}?${new URLSearchParams(query).toString()}` : path, login },
    headers: { ...(route.kind === 'command' ? { 'Idempotency-Key': name } : {}), ...headers },
    ...(file ? { file } : { body: body ?? {} }),
  };
};

const bytesOf = ({ text, base64 }: GivenFile): Uint8Array<ArrayBuffer> =>
  new Uint8Array(base64 === undefined ? Buffer.from(text ?? '') : Buffer.from(base64, 'base64'));

const sendTo = async (api: TestApi, { method, path, login, headers, body, file }: GoldenRequest) => {
  const form = new FormData();
  if (file) form.set('file', new Blob([bytesOf(file)], { type: file.type }), file.name);
  return api.raw<unknown>(method.toUpperCase(), path, {
    body: file ? form : JSON.stringify(body),
    headers: {
      Authorization: `Bearer ${await api.token(login)}`,
      ...(file ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    },
  });
};

interface KeptRow {
  id: string;
  stream: string;
  type: string;
  fingerprint: string;
  result: unknown;
  body: { data: object; meta: Record<string, unknown> & { actor: { personId: string } } };
}

/** Too long to read; the fingerprint stands for them. What is carried holds the instants of its own record: it is another each time. */
const LONG = ['analysis', 'differences', 'kept'];
const readable = (data: object): unknown =>
  JSON.parse(
    JSON.stringify(data, (key, value: unknown) => {
      if (key === 'policy') return (value as { version: string }).version;
      return LONG.includes(key) ? undefined : value;
    }),
  );

const asGolden = ({ id, stream, type, fingerprint, result, body: { data, meta } }: KeptRow): GoldenCommand => {
  const { actor, accountable, authority, assertedAt, expectedVersion } = meta;
  const circumstances = { personId: actor.personId, accountable, authority, assertedAt, expectedVersion };
  return {
    id,
    stream,
    fingerprint: 'kept' in data ? 'of what was recorded' : fingerprint,
    result,
    of: { type, ...(readable({ data, ...circumstances }) as object) },
  };
};

/** Later than it was shipped: a retry never comes at the time of the first. */
const LATER_DAYS = 0.125;
/** A few seconds. */
const RETRY_DAYS = 0.0001;

const adding = (): boolean => process.env['DUBAN_SHIP_COMMANDS'] === '1';

class Player {
  readonly played: Played[] = [];
  private readonly known = new Set<string>();

  constructor(
    private readonly api: TestApi,
    private readonly book: GoldenBook,
  ) {}

  /** Sends what the file holds; only what it does not hold yet, as the story has it. */
  async send<T>(name: string, login: string, route: string, asked: Asked = {}): Promise<T> {
    const told = requestOf(name, login, route, asked);
    const request = this.begin(name)?.request ?? told;
    const first = await sendTo(this.api, request);
    const commands = await this.newCommands();
    this.api.clock.advanceDays(RETRY_DAYS);
    const second = await sendTo(this.api, request);
    const answers: Played['answers'] = [first, second].map(({ status, body }) => ({ status, body })) as Played['answers'];
    this.played.push({ name, asked: told, request, status: first.status, commands, answers, more: await this.newCommands() });
    if (!Object.hasOwn(this.book, name) && first.status >= 400) throw new Error(`${name} is refused: ${JSON.stringify(first.body)}`);
    return first.body as T;
  }

  async follow(name: string, act: () => Promise<unknown>): Promise<void> {
    this.begin(name);
    const first = await act();
    const commands = await this.newCommands();
    const answers: Played['answers'] = [first, await act()];
    this.played.push({ name, asked: null, request: null, status: null, commands, answers, more: await this.newCommands() });
  }

  private begin(name: string): GoldenEntry | undefined {
    if (this.played.some((one) => one.name === name)) throw new Error(`${name} is told twice`);
    return Object.hasOwn(this.book, name) ? this.book[name] : undefined;
  }

  private async newCommands(): Promise<GoldenCommand[]> {
    const { rows } = await this.api.database.pool.query<KeptRow>(
      'select id, stream_id as stream, type, fingerprint, result, body from duban.command where id <> all($1) order by stream_id, id',
      [[...this.known]],
    );
    for (const { id } of rows) this.known.add(id);
    return rows.map(asGolden);
  }
}

/**
 * Plays a story against today's API, and with DUBAN_SHIP_COMMANDS=1 keeps what is new in it. `broken`: why it could not be told to
 * its end; what was played until then says more.
 */
export const play = async (api: TestApi, name: string, story: Story): Promise<{ played: Played[]; broken: unknown }> => {
  const book = readBook(name);
  if (!adding()) api.clock.advanceDays(LATER_DAYS);
  const everybody = demoProviderPeople().map(({ login }) => login);
  for (const file of [SCAN, PHOTO]) await api.uploaded(file, ...everybody);
  const player = new Player(api, book);
  const telling: Telling = {
    api,
    send: (entry, login, route, asked) => player.send(entry, login, route, asked),
    follow: (entry, act) => player.follow(entry, act),
    days: (days) => api.clock.advanceDays(days),
  };
  const broken: unknown = await story(telling).then(
    () => null,
    (error: unknown) => error,
  );
  const { played } = player;
  if (adding() && broken === null && played.some((one) => !Object.hasOwn(book, one.name))) addToBook(name, book, played);
  return { played, broken };
};
