import { ExplainedError } from '../explained/explained-error.js';

/** Where the Temporal server comes from. */
export type TemporalSource =
  { kind: 'given'; address: string } | { kind: 'binary'; path: string; origin: 'path' | 'cache' | 'download' | 'build' };

/** The ways of getting a binary, apart from the order in which they are tried. Each returns null when it does not apply here. */
export interface TemporalFinders {
  /** `temporal` on PATH, when it is recent enough. */
  onPath(): Promise<string | null>;
  /** A binary that an earlier start downloaded or built. */
  cached(): Promise<string | null>;
  /** Downloads with the SDK's own cached download; null when the site cannot be reached within a short probe. */
  download(): Promise<string | null>;
  /** Builds the pinned Go module; null when there is no Go. */
  build(): Promise<string | null>;
}

/** No way worked. The message lists what was tried and every way to put it right. */
export class TemporalNotFoundError extends ExplainedError {
  constructor(tried: readonly string[]) {
    super(
      [
        '找不到 Temporal 服务 / no Temporal server found.',
        ...tried.map((line) => `  - ${line}`),
        '任选一种办法 / any one of these puts it right:',
        '  1. TEMPORAL_ADDRESS=host:port  使用已有的 Temporal / use a server you have',
        '  2. 安装 temporal 命令并放入 PATH / install the `temporal` command: https://docs.temporal.io/cli',
        '  3. 允许访问 https://temporal.download / allow the download',
        '  4. 安装 Go 1.26 及以上，自动构建 / install Go 1.26 or newer, it is built by itself: https://go.dev/dl',
      ].join('\n'),
    );
    this.name = 'TemporalNotFoundError';
  }
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Tries the sources in their fixed order: a given address, PATH, the user's cache, the download, the build.
 * A way that fails is named in the error and the next is tried.
 * @throws TemporalNotFoundError when none works.
 */
export const resolveTemporal = async (address: string | null, finders: TemporalFinders): Promise<TemporalSource> => {
  if (address !== null) return { kind: 'given', address };
  const ways = [
    { origin: 'path', find: finders.onPath, missing: 'PATH 中没有可用的 temporal / no usable `temporal` on PATH' },
    { origin: 'cache', find: finders.cached, missing: '缓存中没有 / none in the cache' },
    { origin: 'download', find: finders.download, missing: '无法访问 temporal.download / temporal.download cannot be reached' },
    { origin: 'build', find: finders.build, missing: '没有 Go / no `go` on PATH' },
  ] as const;
  const tried: string[] = [];
  for (const { origin, find, missing } of ways) {
    try {
      const path = await find();
      if (path !== null) return { kind: 'binary', path, origin };
      tried.push(missing);
    } catch (error) {
      tried.push(`${origin}: ${reason(error)}`);
    }
  }
  throw new TemporalNotFoundError(tried);
};
