import { createLogger, loadConnectedConfig, orExplain, runMain } from '@duban/platform';
import { startWorker } from './worker-process.js';

const config = await orExplain(loadConnectedConfig);
const logger = createLogger('worker', config.log);

await runMain({ logger, stopMs: 18_000 }, (stopping) => startWorker(config, logger, stopping));
