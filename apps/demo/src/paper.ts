import { readFile } from 'node:fs/promises';
import type { MeetingView } from '@duban/contracts';
import { documentText } from '@duban/files';
import type { Instant } from '@duban/domain';
import { dateOf, Refused, type Person } from '@duban/stack';
import type { Printer } from './printing.js';

/** A paper to be taken in, as it was read from its file. */
export interface Paper {
  name: string;
  text: string;
  kind: string;
}

/** Text of a file in any form that is taken: UTF-8 or GB 18030, Word, a sheet. @throws Error where it is none */
export const paperOf = async ({ name, path, kind }: Omit<Paper, 'text'> & { path: string }): Promise<Paper> => {
  const read = await documentText(await readFile(path), 'accepted');
  if (!read) throw new Error(`${name}：不是可读的文本、Word 或表格文件 / not a text, Word file or sheet that can be read`);
  return { name, text: read.text, kind };
};

/** What a text does not give and its receiver enters: a person's word, and said to be an assumption. */
interface Assumption {
  field: 'title' | 'date';
  value: string;
  zh: string;
  en: string;
}

/** What the refusal says is lacking, as it may be assumed; null where nothing can be. */
const assumedFor = (error: unknown, { name }: Paper, now: Instant): Assumption | null => {
  if (!(error instanceof Refused)) return null;
  const { code, params } = error.problem;
  if (code === 'meeting_date_required') {
    const value = dateOf(now);
    return {
      field: 'date',
      value,
      zh: `会议日期按收文当日 ${value}`,
      en: `the meeting's date is taken to be the day of receipt, ${value}`,
    };
  }
  if (code === 'text_required' && params?.['field'] === 'title') {
    const value = name.replace(/\.[^.]+$/u, '');
    return { field: 'title', value, zh: `标题按文件名“${value}”`, en: `the title is taken to be the file's name, “${value}”` };
  }
  return null;
};

/** Takes a paper in; what it lacks is assumed, one thing after another, and told in both languages whatever the demo's own is. */
export const takeInPaper = async (
  drafter: Person,
  paper: Paper,
  { print, now }: { print: Printer; now: Instant },
): Promise<MeetingView> => {
  const assumed: Partial<Record<Assumption['field'], string>> = {};
  for (;;) {
    try {
      const { body } = await drafter.post<MeetingView>('/meetings', {
        text: paper.text,
        fileName: paper.name,
        kind: paper.kind,
        ...assumed,
      });
      return body;
    } catch (error) {
      const lacking = assumedFor(error, paper, now);
      if (!lacking || assumed[lacking.field] !== undefined) throw error;
      assumed[lacking.field] = lacking.value;
      const said = `（原文未载明，属假定：${lacking.zh} / the text does not say, this is an assumption: ${lacking.en}）`;
      print.line(said, said);
    }
  }
};
