import { FileTooLarge, HashedFiles } from '@duban/platform';
import { Problem } from '../http/problem.js';
import type { FileStore } from '../ports/ports.js';

/** What people send in, by its hash. */
export class DiskFileStore extends HashedFiles implements FileStore {
  override async put(...[source, maxBytes, look]: Parameters<FileStore['put']>): Promise<{ sha256: string; bytes: number }> {
    try {
      return await super.put(source, maxBytes, look);
    } catch (error) {
      if (error instanceof FileTooLarge) throw new Problem('file_too_large', { params: { maxBytes } });
      throw error;
    }
  }
}
