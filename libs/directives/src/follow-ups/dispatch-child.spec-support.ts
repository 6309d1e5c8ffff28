import { setTimeout as sleep } from 'node:timers/promises';
import { createPool, systemClock } from '@duban/platform';
import { lasting, ports } from '@duban/testing/directive-city';
import { createHandler } from '../handler/handle.js';
import { createCommandDispatch } from './dispatch-commands.js';

/** A dispatcher process of its own, to be killed: `node … dispatch-child.spec-support.ts <database> <ms per append>`. */
const [url = '', slowness = '0'] = process.argv.slice(2);

const pool = createPool({ url, applicationName: 'duban-spec-dispatch', max: 5 });
const handle = createHandler({
  ...ports(systemClock()),
  pool,
  project: lasting(Number(slowness)),
});
const submit = async (directiveId: string, command: Parameters<typeof handle>[0]['batch']['commands'][number]) => {
  const { outcomes } = await handle({ directiveId, batch: { id: command.meta.id, commands: [command] } });
  const [outcome] = outcomes;
  if (!outcome) throw new Error('no answer');
  return outcome;
};
const job = createCommandDispatch({ pool, gateway: { submit }, leaseMs: 2_000 });
process.stdout.write('ready\n');
for (;;) {
  await job.once(new AbortController().signal);
  await sleep(20);
}
