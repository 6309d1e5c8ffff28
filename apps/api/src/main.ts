import { createLogger, loadConnectedConfig, orExplain, runMain } from '@duban/platform';
import { createApi } from './server.js';
import { connectApi } from './compose.js';

const STOP_MS = 15_000;

const config = await orExplain(loadConnectedConfig);
const logger = createLogger('duban-api', config.log);

await runMain({ logger, stopMs: STOP_MS }, async (stopping) => {
  const api = await connectApi(config, logger, stopping);
  const app = await createApi(api.ports);
  await app.listen(config.http.port, config.http.host);
  logger.info({ host: config.http.host, port: config.http.port }, 'listening');
  return {
    failed: new Promise<never>(() => undefined),
    stop: async () => {
      await app.close();
      await api.close();
    },
  };
});
