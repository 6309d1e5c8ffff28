import { createPool, systemClock } from '@duban/platform';
import { quietRuntime, startDirectiveWorker } from '@duban/testing';
import { NativeConnection } from '@temporalio/worker';
import { ports } from './city.spec-support.js';
import { createDirectiveActivities } from './handle/directive-activities.js';

/** A worker process of its own, to be killed: `node … worker-child.spec-support.ts <temporal> <database> <bundle> <ms per append>`. */
const [address = '', url = '', codePath = '', slowness = '0'] = process.argv.slice(2);

quietRuntime();
const pool = createPool({ url, applicationName: 'duban-spec-worker', max: 5 });
const activities = createDirectiveActivities({
  ...ports(systemClock()),
  pool,
  // a while between the events and their commit, for a kill to fall into
  project: async (tx) => {
    await tx.query('select pg_sleep($1)', [Number(slowness) / 1_000]);
  },
});
const nativeConnection = await NativeConnection.connect({ address });
await startDirectiveWorker({ nativeConnection, namespace: 'default' }, activities, { workflowBundle: { codePath } });
process.stdout.write('ready\n');
