import { promisify } from 'node:util';
import yauzl from 'yauzl';

const openZip = promisify<string, yauzl.Options, yauzl.ZipFile>(yauzl.open);
const EVENTS = /^events\/(.+)\.jsonl$/;

/** Ids of the streams that a finished bundle holds, by its own directory; nothing of it is unpacked. */
export const streamsInBundle = async (path: string): Promise<string[]> => {
  const zip = await openZip(path, { lazyEntries: true });
  const streams: string[] = [];
  await new Promise<void>((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', resolve);
    zip.on('entry', ({ fileName }: yauzl.Entry) => {
      const streamId = EVENTS.exec(fileName)?.[1];
      if (streamId !== undefined) streams.push(streamId);
      zip.readEntry();
    });
    zip.readEntry();
  });
  return streams;
};
