import { RecordNotGood } from '@duban/audit';
import { ConfigError, loadConfig, type Config } from '@duban/platform';
import type { Command } from 'commander';
import { complain, homeLayout, migrateRecord, progress, readStackState, say, explained } from '@duban/stack';

/** The owner's URL from the environment, or that of the stack which runs here. */
const ownerUrl = async (config: Config): Promise<string> => {
  const url = config.database.ownerUrl ?? (await readStackState(homeLayout(config.home).state))?.databaseOwnerUrl;
  if (!url) throw new ConfigError([{ name: 'DATABASE_OWNER_URL', reason: 'is needed: migrations run as the owner of the tables' }]);
  return url;
};

/** `duban migrate` */
export const registerMigrate = (program: Command): void => {
  program
    .command('migrate')
    .description('把数据库升级到最新结构 / bring the database to the newest schema')
    .action(
      explained(async () => {
        const config = loadConfig();
        try {
          const { ran, raised } = await migrateRecord(await ownerUrl(config), config, progress);
          for (const name of ran) say(name);
          say(ran.length === 0 ? '已是最新 / up to date' : `${ran.length} 项 / migrations`);
          // an empty record has no deadlines yet
          if (raised && raised.commands > 0)
            say('启动 worker 后运行 `duban resume` / start the workers, then `duban resume`: deadlines run by the new rules');
        } catch (error) {
          if (!(error instanceof RecordNotGood)) throw error;
          complain(error.message);
          process.exitCode = 1;
        }
      }),
    );
};
