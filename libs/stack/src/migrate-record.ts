import { raiseRules } from '@duban/audit';
import { calendarByVersion } from '@duban/domain';
import { readVerifierKeys, type RulesRaised } from '@duban/event-store';
import { createPool, migrate, type Config, type Progress } from '@duban/platform';
import { schema } from './schema.js';

export interface Migrated {
  /** Names of the migrations that were run. */
  ran: string[];
  /** null = the record was under the rules of this build already. */
  raised: RulesRaised | null;
}

/** Of a statement while the whole record is looked through. */
const QUERY_TIMEOUT_MS = 600_000;

/** Brings a record to this build: its tables, then its rules. */
export const migrateRecord = async (
  ownerUrl: string,
  { hashAlgorithm, checkpoints }: Pick<Config, 'hashAlgorithm' | 'checkpoints'>,
  progress: Progress,
): Promise<Migrated> => {
  const ran = await migrate({ ownerUrl, ...schema });
  const pool = createPool({
    ...{ url: ownerUrl, applicationName: 'duban-rules', max: 2, hashAlgorithm },
    ...{ queryTimeoutMs: QUERY_TIMEOUT_MS, transactionTimeoutMs: QUERY_TIMEOUT_MS },
  });
  try {
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
