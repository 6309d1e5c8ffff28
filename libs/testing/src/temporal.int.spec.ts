import { expect, test } from '@jest/globals';
import { createDevServerEnvironment, createTimeSkippingEnvironment } from './temporal.js';

test('thirty days pass at once in the time-skipping environment', async () => {
  const environment = await createTimeSkippingEnvironment();
  try {
    const before = await environment.currentTimeMs();
    await environment.sleep('30 days');
    expect((await environment.currentTimeMs()) - before).toBeGreaterThanOrEqual(30 * 86_400_000);
  } finally {
    await environment.teardown();
  }
});

test('the full server answers and is gone after its teardown', async () => {
  const server = await createDevServerEnvironment();
  const { namespaceInfo } = await server.environment.connection.workflowService.describeNamespace({ namespace: server.namespace });
  expect(namespaceInfo?.name).toBe('default');
  await server.teardown();
  expect(() => process.kill(server.pid, 0)).toThrow('ESRCH');
});
