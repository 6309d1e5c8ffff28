import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const TEXT = /\.(js|css|html|svg)$/;

/** Puts `.br` and `.gz` beside each text, once, so that whoever serves them need not compress at each request. */
export const compressed = () => ({
  name: 'duban:compressed',
  apply: 'build',
  async writeBundle({ dir }) {
    const names = (await readdir(dir, { recursive: true })).filter((name) => TEXT.test(name));
    await Promise.all(
      names.map(async (name) => {
        const file = join(dir, name);
        const bytes = await readFile(file);
        await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes));
        await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
      }),
    );
  },
});
