import { createLogger, loadConnectedConfig, orExplain, runMain } from '@duban/platform';
import { createApi, drain } from './server.js';
import { connectApi } from './compose.js';

/** Longer than the last answers take. */
const STOP_MS = 15_000;

const config = await orExplain(loadConnectedConfig);
const logger = createLogger('duban-api', config.log);

await runMain({ logger, stopMs: config.http.drainSeconds * 1_000 + STOP_MS }, async (stopping) => {
  const api = await connectApi(config, logger, stopping);
  const app = await createApi(api.ports);
  await app.listen(config.http.port, config.http.host);
  logger.info({ host: config.http.host, port: config.http.port }, 'listening');
  return {
    failed: new Promise<never>(() => undefined),
    stop: async () => {
      await drain(app, config.http.drainSeconds * 1_000);
      await app.close();
      await api.close();
    },
  };
});
