import { execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import yauzl from 'yauzl';

/** Unpacks with a library of somebody else's. */
export const unpack = async (path: string, into: string): Promise<void> => {
  const zip = await promisify<string, yauzl.Options, yauzl.ZipFile>(yauzl.open)(path, { lazyEntries: true });
  await new Promise<void>((resolve, reject) => {
    zip.on('entry', (entry: yauzl.Entry) => {
      const target = join(into, entry.fileName);
      mkdir(dirname(target), { recursive: true })
        .then(() =>
          promisify(
            zip.openReadStream.bind(zip) as (e: yauzl.Entry, done: (error: Error | null, stream: NodeJS.ReadableStream) => void) => void,
          )(entry),
        )
        .then((stream) => pipeline(stream, createWriteStream(target)))
        .then(() => zip.readEntry(), reject);
    });
    zip.on('end', resolve);
    zip.on('error', reject);
    zip.readEntry();
  });
};

/** What the verifier in an unpacked bundle says of it. */
export const checked = async (directory: string, ...args: string[]): Promise<{ code: number; said: string }> => {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [join(directory, 'duban-verify.mjs'), directory, ...args], { env: {} });
    return { code: 0, said: stdout };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, said: stdout + stderr };
  }
};
