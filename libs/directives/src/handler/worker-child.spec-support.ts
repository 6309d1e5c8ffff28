import { createPool, systemClock } from '@duban/platform';
import { quietRuntime, startDirectiveWorker } from '@duban/testing';
import { NativeConnection } from '@temporalio/worker';
import { lasting, ports } from '@duban/testing/directive-city';
import { createHandler } from './handle.js';

/** A worker process of its own, to be killed: `node … worker-child.spec-support.ts <temporal> <database> <bundle> <ms per append>`. */
const [address = '', url = '', codePath = '', slowness = '0'] = process.argv.slice(2);

quietRuntime();
const pool = createPool({ url, applicationName: 'duban-spec-worker', max: 5 });
const handle = createHandler({
  ...ports(systemClock()),
  pool,
  project: lasting(Number(slowness)),
});
const nativeConnection = await NativeConnection.connect({ address });
await startDirectiveWorker({ nativeConnection, namespace: 'default' }, { handle }, { workflowBundle: { codePath } });
process.stdout.write('ready\n');
