import type { DirectiveStatus, Instant, Obligation, TaskStatus } from '@duban/domain';
import { momentText } from './formats.js';
import { DIRECTIVE_STATUS_LABELS, OBLIGATION_LABELS, ROLE_LABELS, TASK_STATUS_LABELS } from './labels.js';

/** What Temporal takes as the summary of a timer, in bytes of UTF-8. */
const MAX_SUMMARY_BYTES = 200;

/** What operators read in Temporal's own UI: one text for both languages, with units and posts, never a person, a title or an id. */
const joined = (parts: readonly string[]): string => parts.join(' · ');

const bytesOf = (sign: string): number => (sign <= '\u007f' ? 1 : sign <= '\u07ff' ? 2 : sign <= '\uffff' ? 3 : 4);

const within = (text: string, max: number): string => {
  let bytes = 0;
  const kept = [...text].filter((sign) => (bytes += bytesOf(sign)) <= max - 3);
  return bytes <= max - 3 ? text : `${kept.join('')}…`;
};

const UNNUMBERED = '未编号 without a number';

export interface OperatorDirective {
  number: string | null;
  status: DirectiveStatus;
  open: number;
  all: number;
}

export const operatorLine = ({ number, status, open, all }: OperatorDirective): string => {
  const label = DIRECTIVE_STATUS_LABELS[status];
  return joined([number ?? UNNUMBERED, `${label.zh} ${label.en}`, `在办 open ${open}/${all}`]);
};

/** The next clock: when something falls due, whose it is, and the limit that it is about; without one it is the system's own. */
export const operatorNext = (
  { number, at, clock }: { number: string | null; at: Instant; clock: Pick<Obligation, 'kind' | 'owner' | 'due'> | null },
  unit: (departmentId: string) => string,
): string => {
  const when = `下一时点 next ${momentText(at)}`;
  if (clock === null) return within(joined([number ?? UNNUMBERED, when]), MAX_SUMMARY_BYTES);
  const { kind, owner, due } = clock;
  const who = owner.kind === 'department' ? unit(owner.departmentId) : ROLE_LABELS[owner.role].zh;
  const what = OBLIGATION_LABELS[kind];
  const limit = due === at ? [] : [`时限 due ${momentText(due)}`];
  return within(joined([number ?? UNNUMBERED, when, who, `${what.zh} ${what.en}`, ...limit]), MAX_SUMMARY_BYTES);
};

export interface OperatorTask {
  id: string;
  lead: string;
  status: TaskStatus;
  due: Instant | null;
}

export const operatorTask = ({ id, lead, status, due }: OperatorTask): string => {
  const label = TASK_STATUS_LABELS[status];
  return joined([id, lead, `${label.zh} ${label.en}`, due === null ? '无时限 no date' : momentText(due)]);
};

export const OPERATOR_TEXTS = {
  nothing: { zh: '尚无记录', en: 'nothing recorded yet' },
  unreadable: { zh: '记录不能读取', en: 'the record cannot be read' },
} as const;
