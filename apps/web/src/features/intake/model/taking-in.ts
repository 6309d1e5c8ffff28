import { ApiProblem, type Views } from '@duban/api-client';

export const KINDS = ['minutes', 'decision_notice', 'instruction', 'communique'] as const satisfies readonly Views['Meeting']['kind'][];

/** A paper as it is taken in: pasted, or a file. */
export interface TakingIn {
  kind: (typeof KINDS)[number];
  title: string;
  date: string;
  /** 系列会议: of which it is one; empty = as its title says. */
  series: string;
  text: string;
  file: File | null;
  /** Which text counts where a file holds changes that nobody has accepted. */
  changes: 'accepted' | 'original' | null;
}

export const NOTHING_TAKEN: TakingIn = { kind: 'minutes', title: '', date: '', series: '', text: '', file: null, changes: null };

const HEAD = 300;

/** What kind of paper it seems to be, by how it begins; null = its beginning does not say. What a person chooses stands. */
export const kindIn = (text: string): TakingIn['kind'] | null => {
  const head = text.slice(0, HEAD);
  if (/纪\s*要/u.test(head)) return 'minutes';
  if (/议定事项/u.test(head)) return 'decision_notice';
  if (/^.{0,40}批示/u.test(head)) return 'instruction';
  // a communique tells that a meeting was held; minutes call themselves so
  return /\d月\d{1,2}日[，,][^。]{0,60}(?:召开|主持)/u.test(head) ? 'communique' : null;
};

/** What the API asks back before it takes a paper in; null = nothing that could be answered here. */
export type Asked = { ask: 'date' } | { ask: 'changes'; count: number } | { ask: 'exists'; meetingId: string } | null;

export const askedBy = (error: unknown): Asked => {
  if (!(error instanceof ApiProblem)) return null;
  const { code, params = {} } = error.body;
  if (code === 'meeting_date_required') return { ask: 'date' };
  if (code === 'document_has_changes') return { ask: 'changes', count: Number(params['count'] ?? 0) };
  if (code === 'meeting_exists' && typeof params['meetingId'] === 'string') return { ask: 'exists', meetingId: params['meetingId'] };
  return null;
};

/** The paper bears a mark of secrecy: nothing of it was kept. null = it was refused for another reason. */
export const classifiedBy = (error: unknown): { mark: string | null } | null => {
  if (!(error instanceof ApiProblem) || error.body.code !== 'classified_material') return null;
  const { mark } = error.body.params ?? {};
  return { mark: typeof mark === 'string' ? mark : null };
};

export const isTakeable = ({ text, file }: TakingIn): boolean => file !== null || text.trim() !== '';

/** Of a list: how many of its suggestions are decided on. */
export const countsOf = ({ draftCount, draftCounts }: Pick<Views['MeetingListItem'], 'draftCount' | 'draftCounts'>) => ({
  all: draftCount,
  decided: draftCount - (draftCounts.suggested ?? 0),
  listed: draftCounts.confirmed ?? 0,
});
