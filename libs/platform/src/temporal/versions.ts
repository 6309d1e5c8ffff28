/** The Temporal command line that the embedded stack is tested with; docker/temporal pins the same. */
export const TEMPORAL_CLI_VERSION = '1.8.2';
/** Oldest server that the workflow's use of Update-With-Start and current details works on. */
export const OLDEST_SERVER = '1.28.0';
/** The Java server with time skipping that workflow specs run on. */
export const TEST_SERVER_VERSION = '1.32.1';

/** `a >= b` for dotted version numbers. */
export const atLeast = (a: string, b: string): boolean => {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (let i = 0; i < 3; i += 1) {
    const difference = (left?.[i] ?? 0) - (right?.[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
};
