import type { Views } from '@duban/api-client';
import { askedBy, noticeOn } from '../../../shared/acts/model/form-on.js';

export type Item = Views['ForSignatureItem'];
type Task = Views['Task'];

/** How an address names a step: what is decided, of which task, and which request of it. */
export const keyOf = ({ act, taskId = '', n, noticeId }: Item): string => [act, taskId, n ?? noticeId ?? ''].join(':');

/** 呈批编号: the directive's number, the task's place in it, and the state of the record that was printed. */
export const sheetNumber = (number: string | null, { taskId }: Item, version: number): string =>
  [number ?? '', taskId === undefined ? '' : taskId.replace(/^t/, ''), version].filter((part) => part !== '').join('-');

/** What the leader is told before deciding: what was asked and why, as the department put it. */
export const reasonsFor = (task: Task | undefined, { act, n, noticeId }: Item): string[] => {
  if (task === undefined) return [];
  const closure = task.closures.find((one) => one.n === n);
  if (act === 'SignOff' && closure !== undefined)
    return [closure.summary, ...closure.evidence.map(({ name }) => name), ...closure.signatures.map(({ opinion }) => opinion)].filter(
      (text) => text.trim() !== '',
    );
  const notice = noticeOn(task, noticeId);
  if (notice !== undefined) return [];
  const standing = act === 'DecideStanding' ? task.standingRequest : null;
  if (standing !== null) return [standing.reason, standing.endCondition];
  const ending = act === 'DecideTermination' ? task.terminationRequests?.find((one) => one.n === n) : undefined;
  if (ending !== undefined) return [ending.cause];
  const asked = askedBy(task, act, n);
  const last = task.reports.at(-1);
  return [...(asked?.texts ?? []), ...(last === undefined ? [] : [last.done])];
};

/** What is new of an extension: the day that was asked for. */
export const proposedDue = (task: Task | undefined, { act, n }: Item): string | null =>
  (act === 'DecideExtension' && task?.extensions.find((one) => one.n === n)?.proposedDue) || null;
