import type { Duty } from '../api/home.js';

/** Where a duty is done: at its task or its directive, with the act that answers it; at a proposal; at a meeting's list; at the paper it was made of. */
export type DutyTarget =
  | { at: 'task'; directiveId: string; taskId: string; act?: string; n?: number; notice?: string }
  | { at: 'registration'; directiveId: string }
  | { at: 'directive'; directiveId: string; act?: string }
  | { at: 'list'; meetingId: string }
  | { at: 'paper'; meetingId: string };

const NOTICE = /\/notices\/([^/]+)\//;

/** null: the page has nowhere for it yet. */
export const targetOf = ({ kind, directiveId, taskId, meetingId, act }: Duty): DutyTarget | null => {
  if (directiveId !== null && taskId !== null) {
    // 签收 has no form: it is one click on the task's page.
    if (act === null || act.act === 'ReceiveTask') return { at: 'task', directiveId, taskId };
    const notice = NOTICE.exec(act.path)?.[1];
    const { n } = act.body;
    return {
      ...{ at: 'task', directiveId, taskId, act: act.act },
      ...(n === undefined ? {} : { n }),
      ...(notice === undefined ? {} : { notice: decodeURIComponent(notice) }),
    };
  }
  if (kind === 'registration_decision' && directiveId !== null) return { at: 'registration', directiveId };
  if (directiveId !== null) return { at: 'directive', directiveId, ...(act === null ? {} : { act: act.act }) };
  if (meetingId === null) return null;
  return kind === 'list_approval' ? { at: 'list', meetingId } : kind === 'list_rework' ? { at: 'paper', meetingId } : null;
};
