import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { bundleWorkflow, quietRuntime } from '@duban/testing';
import { DeterminismViolationError } from '@temporalio/workflow';
import { Worker } from '@temporalio/worker';

quietRuntime();
const HISTORIES = fileURLToPath(new URL('../histories/', import.meta.url));
const named = (folder: string): string[] => readdirSync(`${HISTORIES}${folder}`).filter((name) => name.endsWith('.json'));
const replay = async (name: string): Promise<void> =>
  Worker.runReplayHistory({ workflowBundle: await bundleWorkflow('jobs') }, JSON.parse(readFileSync(`${HISTORIES}${name}`, 'utf8')));

test.each(named(''))('%s: runs of this shape go on under the present code', async (name) => {
  await expect(replay(name)).resolves.toBeUndefined();
});

test.each(named('must-fail/'))('%s: a history that is not this workflow’s is told', async (name) => {
  await expect(replay(`must-fail/${name}`)).rejects.toThrow(DeterminismViolationError);
});

test('every shape has the same set of histories', () => {
  const shapes = [...new Set(named('').map((name) => name.split('-')[0]))];
  const kinds = ['carried', 'continued', 'plain'];
  expect(named('').sort()).toEqual(shapes.flatMap((shape) => kinds.map((kind) => `${shape}-${kind}.json`)).sort());
});
