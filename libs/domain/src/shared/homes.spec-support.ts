import { readdirSync } from 'node:fs';
import { expect, it } from '@jest/globals';

/** `TaskReceived` is at home in `task-received.ts`. */
const homeOf = (type: string): string => `${type.replace(/\B[A-Z]/g, (letter) => `-${letter}`).toLowerCase()}.ts`;

/** Everything that is defined has a file of its own, named after it; besides these a folder holds only the `others`. */
export const itGivesEachAHome = (folder: URL, types: readonly string[], others: readonly string[]): void => {
  it('gives each a file of its own, named after it', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.includes('.spec'));
    expect(files.sort()).toEqual([...types.map(homeOf), ...others].sort());
  });
};
