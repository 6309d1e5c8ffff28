import { eachEntry } from '@duban/files';

const EVENTS = /^events\/(.+)\.jsonl$/;

/** Ids of the streams that a finished bundle holds, by its own directory; nothing of it is unpacked. */
export const streamsInBundle = async (path: string): Promise<string[]> => {
  const streams: string[] = [];
  await eachEntry(path, async ({ fileName }) => {
    const streamId = EVENTS.exec(fileName)?.[1];
    if (streamId !== undefined) streams.push(streamId);
  });
  return streams;
};
