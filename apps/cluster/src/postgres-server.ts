import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { initialise, startServer } from '@duban/platform';

type ServerProcess = Awaited<ReturnType<typeof startServer>>;
const quiet = (): void => undefined;

/** One of the file's PostgreSQL servers, as the image's own entry starts it. */
export class PostgresServer {
  private constructor(
    private readonly directory: string,
    private readonly port: number,
    private process: ServerProcess,
    /** Made at this start: the files of its initial directory are to be run. */
    readonly fresh: boolean,
  ) {}

  static async start(directory: string, port: number, password: string): Promise<PostgresServer> {
    const fresh = await mkdir(directory, { recursive: true, mode: 0o755 }).then((made) => made !== undefined);
    if (fresh) await initialise(directory, password, [], quiet);
    return new PostgresServer(directory, port, await PostgresServer.run(directory, port), fresh);
  }

  private static async run(directory: string, port: number): Promise<ServerProcess> {
    await rm(join(directory, 'cluster', 'postmaster.pid'), { force: true });
    return startServer(directory, port, ['max_connections=200'], quiet);
  }

  stop(): Promise<void> {
    return this.process.stop();
  }

  /** Every connection is cut off. */
  async restart(): Promise<void> {
    await this.process.stop();
    this.process = await PostgresServer.run(this.directory, this.port);
  }
}
