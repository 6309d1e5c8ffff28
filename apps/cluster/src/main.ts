import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { untilStopRequested } from '@duban/platform';
import { explained, outliveReaders, progress, say } from '@duban/stack';
import { Cluster } from './cluster.js';
import { prove, PROOFS, type Proof } from './prove.js';

outliveReaders();
interface Options {
  home: string;
  port: string;
  apis: string;
  workers: string;
  prove?: true | Proof | 'all';
}

const proofsOf = (asked: true | Proof | 'all'): readonly Proof[] => (asked === 'all' ? PROOFS : [asked === true ? 'restarts' : asked]);

const run = async ({ home, port, apis, workers, prove: proving }: Options): Promise<void> => {
  const settings = { DUBAN_APIS: apis, DUBAN_WORKERS: workers };
  const asked = untilStopRequested();
  const cluster = await Cluster.prepare(
    { home: resolve(process.env['INIT_CWD'] ?? '.', home), httpsPort: Number(port), settings },
    progress,
  );
  try {
    if ((await Promise.race([cluster.bringUp(progress), asked])) !== undefined) return;
    say(`控制台 / console: ${cluster.url}`);
    say(`${cluster.settings['ADMIN_LOGIN']} / ${cluster.settings['ADMIN_PASSWORD']}`);
    if (!proving) await asked;
    else if ((await Promise.race([prove(cluster, proofsOf(proving)), asked])) !== true) process.exitCode = 1;
  } finally {
    progress('停止 / stopping …');
    await cluster.stop();
  }
};

await new Command('cluster')
  .description('docker/compose.yaml 的全部服务，以进程运行 / the services of docker/compose.yaml as processes of this machine')
  .option('--home <directory>', '数据目录 / its data', '.duban/cluster')
  .option('--port <port>', 'https', '8443')
  .option('--apis <count>', 'API', '2')
  .option('--workers <count>', 'worker', '2')
  .addOption(
    new Option(
      '--prove [what]',
      '在负载下重启、终止、增减各进程并核对记录；faults：多处同时故障；sign-in：浏览器登录与退出 / restarts, kills and scales it under load, and holds the record against every answer; faults: several at once; sign-in: in a browser',
    ).choices([...PROOFS, 'all']),
  )
  .action(explained(run))
  .parseAsync();
