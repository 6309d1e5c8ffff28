import { schema } from '@duban/audit';
import { requireRules } from '@duban/event-store';
import { beginOrganisation, organisationRecord } from '@duban/identity';
import { clockFrom, createPool, databaseProblems, loadConfig, refuseProblems } from '@duban/platform';
import { databaseUrl, explained, migrateRecord, progress, say } from '@duban/stack';
import type { Command } from 'commander';

interface Options {
  organisation: string;
  organisationEn?: string;
  login: string;
  name: string;
  nameEn?: string;
}

const init = async (given: Options): Promise<void> => {
  const config = loadConfig();
  const url = await databaseUrl(config);
  if (config.database.ownerUrl !== null) await migrateRecord(config.database.ownerUrl, config, progress);
  refuseProblems(await databaseProblems({ url, migrations: schema.migrations, production: config.stage === 'production' }));
  const pool = createPool({ url, applicationName: 'duban-init', max: 1, hashAlgorithm: config.hashAlgorithm });
  try {
    await requireRules(pool);
    const begun = await beginOrganisation(
      organisationRecord(pool),
      {
        organisation: { zh: given.organisation, en: given.organisationEn ?? given.organisation },
        administrator: { login: given.login, name: { zh: given.name, en: given.nameEn ?? given.name } },
      },
      clockFrom(config.clock).now(),
    );
    if (!begun) return say('已有机构，未作改动 / there is an organisation already, nothing was changed');
    say(`已建“${given.organisation}”，管理员：${given.name}（${given.login}）/ begun; ${given.login} is its administrator`);
    say('下一步：以此账号登录，导入机构与人员名册 / next: sign in under that login and import units and people (docs/install.md)');
  } finally {
    await pool.end();
  }
};

/** `duban init` */
export const registerInit = (program: Command): void => {
  program
    .command('init')
    .description(
      '空库：建表，建机构与首位管理员（只做一次）/ an empty database: tables, the organisation and its first administrator, once',
    )
    .requiredOption('--organisation <name>', '机构名称 / name of the organisation')
    .option('--organisation-en <name>')
    .requiredOption('--login <login>', '管理员在身份提供方的账号 / login of the administrator, as the identity provider has it')
    .requiredOption('--name <name>', '管理员姓名 / name of the administrator')
    .option('--name-en <name>')
    .action(explained(init));
};
