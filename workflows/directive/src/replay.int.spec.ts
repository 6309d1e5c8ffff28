import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { bundleDirectiveWorkflow, quietRuntime } from '@duban/testing';
import { DeterminismViolationError } from '@temporalio/workflow';
import { Worker } from '@temporalio/worker';

quietRuntime();
const HISTORIES = fileURLToPath(new URL('../histories/', import.meta.url));
const named = (folder: string): string[] => readdirSync(`${HISTORIES}${folder}`).filter((name) => name.endsWith('.json'));
// without any activity: what was decided is in the history, whatever the rules have become since
const replay = async (name: string): Promise<void> =>
  Worker.runReplayHistory({ workflowBundle: await bundleDirectiveWorkflow() }, JSON.parse(readFileSync(`${HISTORIES}${name}`, 'utf8')));

test.each(named(''))('%s: runs of this shape go on under the present code', async (name) => {
  await expect(replay(name)).resolves.toBeUndefined();
});

test.each(named('must-fail/'))('%s: a history that is not this workflow’s is told', async (name) => {
  await expect(replay(`must-fail/${name}`)).rejects.toThrow(DeterminismViolationError);
});

const AFTER_FIRST_TASK = 4;
const base64 = (value: unknown): string => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64');
/** A closed run as a next release would have left it, whose code went through `patched('next-release')` in its first task. */
const throughPatch = (deprecated: boolean): unknown => {
  const history = JSON.parse(readFileSync(`${HISTORIES}v2-closed.json`, 'utf8'), (key, value: unknown) =>
    /eventId$/i.test(key) && Number(value) > AFTER_FIRST_TASK ? String(Number(value) + 1) : value,
  ) as { events: object[] };
  const patch = { metadata: { encoding: base64('json/plain') }, data: base64({ id: 'next-release', deprecated }) };
  history.events.splice(AFTER_FIRST_TASK, 0, {
    ...{ eventId: String(AFTER_FIRST_TASK + 1), eventTime: '2026-11-25T03:37:13Z', eventType: 'EVENT_TYPE_MARKER_RECORDED' },
    markerRecordedEventAttributes: {
      ...{ markerName: 'core_patch', workflowTaskCompletedEventId: String(AFTER_FIRST_TASK) },
      details: { 'patch-data': { payloads: [patch] } },
    },
  });
  return history;
};
const rolledBack = async (deprecated: boolean): Promise<void> =>
  Worker.runReplayHistory({ workflowBundle: await bundleDirectiveWorkflow() }, throughPatch(deprecated));

test('behind a release whose patch a run went through there is no way back: this code tells it', async () => {
  await expect(rolledBack(false)).rejects.toThrow(DeterminismViolationError);
});

test('behind one that has deprecated the patch there is: runs that began with it go on under code that does not know it', async () => {
  await expect(rolledBack(true)).resolves.toBeUndefined();
});

test('every shape has the same set of histories', () => {
  const kinds = ['carried', 'closed', 'continued', 'empty', 'failed', 'outage', 'timers'];
  const shapes = [...new Set(named('').map((name) => name.split('-')[0]))];
  expect(named('').sort()).toEqual(shapes.flatMap((shape) => kinds.map((kind) => `${shape}-${kind}.json`)).sort());
});
