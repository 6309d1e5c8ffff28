import type { BilingualText, JobAlertSubject } from '@duban/domain';
import { counted, instantText } from './formats.js';
import { jobTitle } from './job-labels.js';
import type { Namings } from './names.js';
import { words } from './words.js';

type Told = JobAlertSubject['job'];

interface Parts {
  zh: string[];
  en: string[];
}

/** That it is done goes without saying in English, where the count says it. */
const endParts = ({ end, cancelledBy }: Told, names: Namings): Parts => {
  if (end === 'done') return { zh: ['已完成'], en: [] };
  if (end === 'failed') return { zh: ['执行失败'], en: ['it failed'] };
  if (cancelledBy === null) return { zh: ['已取消'], en: ['cancelled'] };
  return { zh: [`已由${names.zh.person(cancelledBy)}取消`], en: [`cancelled by ${names.en.person(cancelledBy)}`] };
};

/** How many of how many; a job without items that has not come so far has nothing to count. */
const countParts = ({ kind, end, total, done, refused }: Told): Parts => {
  if (total === null) return { zh: [], en: [] };
  if (kind === 'export' && end === 'done') return { zh: [`含督办事项${total}件`], en: [`${counted(total, 'directive')} in it`] };
  const left = total - done - refused;
  const counts = [
    [`共${total}项`, null],
    [`办成${done}项`, `${done} of ${total} done`],
    refused > 0 ? [`未通过${refused}项`, `${refused} refused`] : [null, null],
    left > 0 ? [`未执行${left}项`, `${left} not begun`] : [null, null],
  ] as const;
  return { zh: counts.flatMap(([zh]) => zh ?? []), en: counts.flatMap(([, en]) => en ?? []) };
};

const nextParts = ({ end, refused, until }: Told, { zh, en }: Namings): Parts => {
  if (until !== null)
    return { zh: [`请于${instantText(until, 'zh', zh)}前下载`], en: [`to be downloaded before ${instantText(until, 'en', en)}`] };
  return end === 'done' && refused > 0 ? { zh: ['请查看逐项结果'], en: ['look at its items'] } : { zh: [], en: [] };
};

/** How a job has ended, for whoever asked for it. */
export const jobAlertText = (job: Told, names: Namings): BilingualText => {
  const title = jobTitle({ kind: job.kind, about: job.command === null ? {} : { command: job.command } });
  const parts = [endParts(job, names), countParts(job), nextParts(job, names)];
  return words(`${title.zh}${parts.flatMap(({ zh }) => zh).join('，')}`, `${title.en}: ${parts.flatMap(({ en }) => en).join(', ')}`);
};
