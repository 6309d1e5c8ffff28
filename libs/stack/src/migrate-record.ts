import { raiseRules, schema } from '@duban/audit';
import { calendarByVersion, RULES } from '@duban/domain';
import { numberAfter, readRaises, readVerifierKeys, requireCommandsDelivered, type RulesRaised } from '@duban/event-store';
import { createPool, migrate, type Config, type Progress, type Queryable } from '@duban/platform';

export interface Migrated {
  /** Names of the migrations that were run. */
  ran: string[];
  /** null = the record was under the rules of this build already. */
  raised: RulesRaised | null;
}

/** Of a statement while the whole record is looked through. */
const QUERY_TIMEOUT_MS = 600_000;

/** Whether there is a record, and of a release that decided by earlier rules. */
const isBehind = async (pool: Queryable): Promise<boolean> => {
  const { rows } = await pool.query<{ begun: boolean }>("select to_regclass('duban.event_seq') is not null as begun");
  return rows[0]?.begun === true && numberAfter(await readRaises(pool)) < RULES;
};

/** Brings a record to this build: its tables, then its rules. */
export const migrateRecord = async (
  ownerUrl: string,
  { hashAlgorithm, checkpoints }: Pick<Config, 'hashAlgorithm' | 'checkpoints'>,
  progress: Progress,
): Promise<Migrated> => {
  const pool = createPool({
    ...{ url: ownerUrl, applicationName: 'duban-rules', max: 2, hashAlgorithm },
    ...{ queryTimeoutMs: QUERY_TIMEOUT_MS, transactionTimeoutMs: QUERY_TIMEOUT_MS },
  });
  try {
    // before its tables are changed: the release before must still be able to run
    if (await isBehind(pool)) await requireCommandsDelivered(pool);
    const ran = await migrate({ ownerUrl, ...schema });
    const raised = await raiseRules({
      pool,
      keys: await readVerifierKeys(checkpoints.publicKeysFile),
      calendar: async (version) => calendarByVersion(version),
      onRaise: (from, to) =>
        progress(`规则第 ${from} 号改为第 ${to} 号，先核验全部记录 / rules ${from} to ${to}, the whole record is verified first`),
    });
    if (raised)
      progress(
        `规则第 ${raised.to} 号，此前命令 ${raised.commands} 条 / rules ${raised.to}, commands before ${raised.commands}: ${raised.digest}`,
      );
    return { ran, raised };
  } finally {
    await pool.end();
  }
};
