import { ConfigError, loadConfig, migrate } from '@duban/platform';
import type { Command } from 'commander';
import { homeLayout, readStackState, say, explained, schema } from '@duban/stack';

/** The owner's URL from the environment, or that of the stack which runs here. */
const ownerUrl = async (): Promise<string> => {
  const config = loadConfig();
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
        const ran = await migrate({ ownerUrl: await ownerUrl(), ...schema });
        for (const name of ran) say(name);
        say(ran.length === 0 ? '已是最新 / up to date' : `${ran.length} 项 / migrations`);
      }),
    );
};
