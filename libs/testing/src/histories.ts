import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const withoutPaths = (key: string, value: unknown): unknown => (key === 'stackTrace' ? '' : value);

/**
 * Keeps a run's history for the specs that replay it: an event a line, so that a difference can be read, and without stack traces, which
 * name the folders of the machine that recorded it and are no part of a replay.
 */
export const saveHistory = async (folder: string, name: string, json: string): Promise<void> => {
  const file = join(folder, name);
  await mkdir(dirname(file), { recursive: true });
  const events = (JSON.parse(json) as { events: unknown[] }).events.map((event) => JSON.stringify(event, withoutPaths));
  await writeFile(file, `{"events":[\n${events.join(',\n')}\n]}\n`);
  process.stdout.write(`${name} ${json.length}\n`);
};
