import { randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode, type Queryable, type SetupProblem } from '@duban/platform';

const MARK_FILE = '.installation';
const subject = 'FILES_DIR';

const markIn = async (path: string): Promise<string | null> => {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
};

/** Two processes that begin at once in one directory agree on one mark: the file is made by one of them. */
const markMadeIn = async (path: string): Promise<string> => {
  const mark = randomUUID();
  try {
    await writeFile(path, `${mark}\n`, { flag: 'wx' });
    return mark;
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    return (await markIn(path)) ?? mark;
  }
};

const markKnown = async (db: Queryable): Promise<string | null> => {
  const { rows } = await db.query<{ mark: string }>('select files_mark as mark from duban.installation where id = 1');
  return rows[0]?.mark ?? null;
};

/**
 * All processes of an installation keep minutes, evidence and exports in one directory. The first to start marks it, in the directory
 * and in the database; one that finds another mark, or none, would lose what the others write.
 */
export const filesProblems = async (db: Queryable, directory: string): Promise<SetupProblem[]> => {
  const path = join(directory, MARK_FILE);
  try {
    await mkdir(directory, { recursive: true });
    const known = await markKnown(db);
    if (known === null) {
      const made = (await markIn(path)) ?? (await markMadeIn(path));
      await db.query('insert into duban.installation (id, files_mark) values (1, $1) on conflict do nothing', [made]);
    }
    const [wanted, found] = [known ?? (await markKnown(db)), await markIn(path)];
    if (found === wanted) return [];
    const state =
      found === null ? '没有本系统的标记 / has no mark of this installation' : '属于另一套系统 / is that of another installation';
    return [
      {
        subject,
        detail: `${directory} ${state}`,
        remedy: `所有进程共用一个目录；若目录确已更换，把 ${wanted} 写入 ${path} / all processes share one directory; if it was moved on purpose, write ${wanted} into ${path}`,
      },
    ];
  } catch (error) {
    const code = String(errorCode(error));
    if (!/^E(ACCES|PERM|ROFS|NOTDIR|EXIST)$/.test(code)) throw error;
    return [{ subject, detail: `${directory}: ${code}`, remedy: '换一个可写的目录 / name a directory that can be written' }];
  }
};
