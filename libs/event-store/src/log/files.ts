import { readFile } from 'node:fs/promises';

/** The system's code of a failure, such as ENOENT. By shape: an error of another realm is no instance of our `Error`. */
export const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;

/** Lines of a file that say something; nothing when there is no such file. */
export const linesOf = async (path: string): Promise<string[]> => {
  try {
    return (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
};
