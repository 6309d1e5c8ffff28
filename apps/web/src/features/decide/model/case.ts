import type { Views } from '@duban/api-client';

type Task = Views['Task'];
type File = Views['File'];

/** A part of what is asked, in the words of whoever asks. */
export interface Line {
  label: 'summary' | 'cause' | 'progress' | 'request' | 'basis' | 'reason' | 'endCondition' | 'matter' | 'proposal' | 'done' | 'next';
  text: string;
}

/** What was asked like it before, and what became of it. */
export interface Past {
  id: string;
  kind: 'returned' | 'granted' | 'refused' | 'withdrawn';
  at: string;
  by: string;
  asked: string;
  answer: string;
  /** The date that a grant has fixed. */
  due: string | null;
}

/** What somebody has to decide, as it was put to them. */
export interface Case {
  by: string | null;
  departmentId: string | null;
  at: string | null;
  lines: Line[];
  files: File[];
  signatures: Views['Signature'][];
  /** The other side of a disagreement. */
  opposite: string | null;
  /** A date that is asked for. */
  wanted: string | null;
  timely: boolean | null;
  /** Which unit they say it belongs to. */
  proposed: string | null;
  past: Past[];
}

const NOTHING: Case = {
  ...{ by: null, departmentId: null, at: null, lines: [], files: [], signatures: [] },
  ...{ opposite: null, wanted: null, timely: null, proposed: null, past: [] },
};

const lines = (...all: [Line['label'], string | undefined][]): Line[] =>
  all.flatMap(([label, text]) => (text === undefined || text.trim() === '' ? [] : [{ label, text }]));

const latestFirst = (past: Past[]): Past[] => past.sort((a, b) => b.at.localeCompare(a.at));

const closureCase = (task: Task, n: number | undefined): Case => {
  const closure = task.closures.find((one) => one.n === n) ?? task.closures.at(-1);
  if (closure === undefined) return NOTHING;
  return {
    ...NOTHING,
    ...{ by: closure.by, departmentId: task.lead, at: closure.requestedAt, files: closure.evidence, signatures: closure.signatures },
    lines: lines(['summary', closure.summary]),
    past: latestFirst(
      task.closures.flatMap(({ n: other, outcome, summary, withdrawn }): Past[] => {
        if (other === closure.n || outcome === null || outcome.approved) return [];
        const { at, by, opinion } = outcome;
        return [{ id: `closure-${other}`, kind: withdrawn ? 'withdrawn' : 'returned', at, by, asked: summary, answer: opinion, due: null }];
      }),
    ),
  };
};

interface Request {
  n: number;
  by: string;
  cause: string;
  requestedAt: string;
  withdrawn?: boolean;
  decision: { granted: boolean; due?: string | null; by: string; at: string; reason: string } | null;
}

const pastRequests = (all: readonly Request[], n: number): Past[] =>
  latestFirst(
    all.flatMap(({ n: other, cause, decision }): Past[] => {
      if (other === n || decision === null) return [];
      const { granted, at, by, reason, due = null } = decision;
      return [
        { id: `request-${other}`, kind: granted ? 'granted' : 'refused', at, by, asked: cause, answer: reason, due: granted ? due : null },
      ];
    }),
  );

const extensionCase = (task: Task, n: number | undefined): Case => {
  const asked = task.extensions.find((one) => one.n === n) ?? task.extensions.at(-1);
  if (asked === undefined) return NOTHING;
  const { by, requestedAt: at, cause, progress, proposedDue: wanted, timely } = asked;
  const past = pastRequests(task.extensions, asked.n);
  return { ...NOTHING, by, departmentId: task.lead, at, lines: lines(['cause', cause], ['progress', progress]), wanted, timely, past };
};

const terminationCase = (task: Task, n: number | undefined): Case => {
  const all = task.terminationRequests ?? [];
  const asked = all.find((one) => one.n === n) ?? all.at(-1);
  if (asked === undefined) return NOTHING;
  const { by, requestedAt: at, cause, basis, progress, files, timely } = asked;
  const said = lines(['cause', cause], ['basis', basis], ['progress', progress]);
  return { ...NOTHING, by, departmentId: task.lead, at, lines: said, files, timely, past: pastRequests(all, asked.n) };
};

const standingCase = ({ lead, standingRequest }: Task): Case => {
  if (standingRequest === null) return NOTHING;
  const { by, at, reason, endCondition, reviewOn } = standingRequest;
  return { ...NOTHING, by, at, departmentId: lead, lines: lines(['reason', reason], ['endCondition', endCondition]), wanted: reviewOn };
};

const blockCase = (task: Task, n: number | undefined): Case => {
  const block = task.blocks.find((one) => one.n === n) ?? task.blocks.at(-1);
  if (block === undefined) return NOTHING;
  const { by, departmentId, raisedAt: at, cause, request } = block;
  return { ...NOTHING, by, departmentId, at, lines: lines(['request', request], ['cause', cause]) };
};

/** 对交办的答复: what a unit says instead of taking it on. */
const answerCase = (task: Task, n: number | undefined): Case => {
  const asked = task.responses.find((one) => one.n === n) ?? task.responses.at(-1);
  if (asked === undefined) return NOTHING;
  const { by, departmentId, at, cause, done, next, proposedDepartmentId: proposed = null } = asked;
  const past = latestFirst(
    task.responses.flatMap(({ n: other, cause: words, decision, withdrawn }): Past[] => {
      if (other === asked.n || decision === null) return [];
      const kind = withdrawn ? 'withdrawn' : decision.upheld ? 'granted' : 'refused';
      return [{ id: `response-${other}`, kind, at: decision.at, by: decision.by, asked: words, answer: decision.reason, due: null }];
    }),
  );
  return { ...NOTHING, by, departmentId, at, proposed, past, lines: lines(['cause', cause], ['done', done], ['next', next]) };
};

/** Not `.with`: that name is kept for a method which older browsers lack. */
const OTHER_SIDE = 'with';

const disagreementCase = (task: Task, n: number | undefined): Case => {
  const all = task.disagreements ?? [];
  const asked = all.find((one) => one.n === n) ?? all.at(-1);
  if (asked === undefined) return NOTHING;
  const { by, departmentId, raisedAt: at, matter, proposal, [OTHER_SIDE]: opposite } = asked;
  return { ...NOTHING, by, departmentId, at, opposite, lines: lines(['matter', matter], ['proposal', proposal]) };
};

export const caseOf = (task: Task, { act, n }: Pick<Views['Can'], 'act' | 'n'>): Case => {
  switch (act) {
    case 'SignOff':
      return closureCase(task, n);
    case 'DecideExtension':
      return extensionCase(task, n);
    case 'DecideTermination':
      return terminationCase(task, n);
    case 'DecideStanding':
      return standingCase(task);
    case 'AnswerBlock':
      return blockCase(task, n);
    case 'DecideDispatchAnswer':
      return answerCase(task, n);
    case 'DecideDisagreement':
      return disagreementCase(task, n);
    default:
      return NOTHING;
  }
};

/** Notices of a task that have gone out, the latest first. */
export const issuedOf = ({ notices }: Pick<Task, 'notices'>): Views['Notice'][] =>
  notices.filter(({ issuedAt }) => issuedAt !== null).sort((a, b) => (b.issuedAt ?? '').localeCompare(a.issuedAt ?? ''));
