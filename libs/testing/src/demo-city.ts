import { createHandler, type HandlerDeps } from '@duban/directives';
import { calendarByVersion, directoryOf, type WorkCalendar } from '@duban/domain';
import { demoCity, demoPersonId, organisationRecord, seedOrganisation, watchedOrganisation } from '@duban/identity';
import { createDirectiveProjector } from '@duban/read-models';
import type { DirectiveActivities } from '@duban/protocol';
import type { Pool } from 'pg';

export const publishedCalendar = async (version: string): Promise<WorkCalendar | null> => calendarByVersion(version);

/** The organisation of the demo city, recorded before anything else. */
export const recordDemoCity = async (pool: Pool): Promise<void> => {
  await seedOrganisation(organisationRecord(pool), demoCity(), '2020-01-01T00:00:00.000Z');
};

/** The command handler as a worker has it, on the organisation that the record holds. */
export const cityHandler = ({
  pool,
  clock,
  ...more
}: Pick<HandlerDeps, 'pool' | 'clock'> & Partial<HandlerDeps>): DirectiveActivities['handle'] => {
  const organisation = watchedOrganisation(pool);
  return createHandler({
    pool,
    clock,
    calendar: publishedCalendar,
    directory: async () => directoryOf((await organisation()).organisation, clock.now()),
    project: createDirectiveProjector({ calendar: publishedCalendar }),
    ...more,
  });
};

/** What an officer of the demo city registers. */
export const demoRegistration = {
  source: { kind: 'superior', title: '上级交办', date: '2020-02-17' },
  title: '核查企业用电保障',
  requirement: '逐户核查重点企业用电保障情况。',
  closureStandard: '报送核查报告，附企业名单。',
  issuingLeader: demoPersonId('shuji'),
  leaderInCharge: demoPersonId('leader.li'),
  contact: demoPersonId('duban.officer'),
} as const;
