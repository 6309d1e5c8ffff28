import { answerOf, postTo, type CommandAnswer, type paths, type Views } from '@duban/api-client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { newKey } from '../../../shared/api/command-key.js';
import { api } from '../../../shared/api/client.js';
import type { TakingIn } from '../model/taking-in.js';

const PAGE = 50;
const SELDOM_MS = 600_000;

export const meetingsQuery = infiniteQueryOptions({
  queryKey: ['meetings'],
  queryFn: ({ pageParam, signal }) =>
    answerOf(
      api.GET('/api/v1/meetings', {
        params: { query: { limit: PAGE, ...(pageParam === null ? {} : { cursor: pageParam }) } },
        signal,
      }),
    ),
  initialPageParam: null as string | null,
  getNextPageParam: ({ nextCursor }) => nextCursor,
  meta: { about: 'meetings' },
});

/** With what may be done with it and each of its drafts, and why not the rest. */
export const paperQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['paper', meetingId],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/meetings/{meetingId}', { params: { path: { meetingId }, query: { why: 'true' } }, signal })),
    meta: { about: 'meetings' },
  });

export const takeText = ({ file: _, changes: __, ...given }: TakingIn, key: string): Promise<Views['Meeting']> =>
  answerOf(
    api.POST('/api/v1/meetings', {
      params: { header: { 'Idempotency-Key': key } },
      body: { kind: given.kind, text: given.text, classified: false, ...wordsOf(given) },
    }),
  );

/** A file is told by its hash: sent again with the same particulars it is the same paper. */
export const takeFile = ({ file, changes, ...given }: TakingIn & { file: File }): Promise<Views['Meeting']> => {
  const form = new FormData();
  form.append('file', file, file.name);
  return answerOf(
    api.POST('/api/v1/meetings/documents', {
      params: { query: { kind: given.kind, classified: 'false', ...wordsOf(given), ...(changes === null ? {} : { changes }) } },
      body: { file: '' },
      bodySerializer: () => form,
    }),
  );
};

/** Of the unit's latest tasks. */
export const pastStandardsQuery = (lead: string) =>
  queryOptions({
    queryKey: ['past-standards', lead],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/tasks', { params: { query: { lead, sort: '-dispatched', limit: PAGE } }, signal })),
    staleTime: SELDOM_MS,
    meta: { about: 'nothing' },
  });

/** What differs from the minutes that these amend. */
export const differencesQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['differences', meetingId],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/meetings/{meetingId}/differences', { params: { path: { meetingId } }, signal })),
    meta: { about: 'meetings' },
  });

const wordsOf = ({
  title,
  date,
  series,
}: Pick<TakingIn, 'title' | 'date' | 'series'>): { title?: string; date?: string; series?: string } => ({
  ...(title.trim() === '' ? {} : { title: title.trim() }),
  ...(date === '' ? {} : { date }),
  ...(series.trim() === '' ? {} : { series: series.trim() }),
});

type DecisionsPath = paths['/api/v1/meetings/{meetingId}/decisions']['post'];
export type Decision = DecisionsPath['requestBody']['content']['application/json']['decisions'][number];

/** Each with a result of its own: one that is refused holds no other up. */
export const decide = (meetingId: string, decisions: Decision[], key: string): Promise<Views['Decided']> =>
  answerOf(
    api.POST('/api/v1/meetings/{meetingId}/decisions', {
      params: { path: { meetingId }, header: { 'Idempotency-Key': key } },
      body: { decisions },
    }),
  );

/** What is no decision on a list's lines, below the meeting: looks, submission, withdrawal, a draft of one's own. */
export const act = (meetingId: string, end: string, body: object, key: string): Promise<CommandAnswer> =>
  postTo(api, `/meetings/${meetingId}${end}`, body, key);

/** All short names of a unit, with one more. */
export const addAlias = (departmentId: string, aliases: string[], key: string): Promise<unknown> =>
  answerOf(
    api.POST('/api/v1/organisation/departments/{departmentId}/change', {
      params: { path: { departmentId }, header: { 'Idempotency-Key': key } },
      body: { aliases },
    }),
  );

/** Amended minutes, in the place of those. */
export const takeAmended = (
  meetingId: string,
  { kind, text, ...given }: TakingIn,
  reason: string,
  key: string,
): Promise<Views['Meeting']> =>
  answerOf(
    api.POST('/api/v1/meetings/{meetingId}/supersession', {
      params: { path: { meetingId }, header: { 'Idempotency-Key': key } },
      body: { kind, text, reason, classified: false, ...wordsOf(given) },
    }),
  );

export const deskQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['desk', meetingId],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/meetings/{meetingId}/workbench', { params: { path: { meetingId } }, signal })),
    meta: { about: 'nothing' },
    staleTime: Infinity,
  });

export const keepDesk = (meetingId: string, drafts: Record<string, unknown>): Promise<unknown> =>
  answerOf(
    api.POST('/api/v1/meetings/{meetingId}/workbench', {
      params: { path: { meetingId }, header: { 'Idempotency-Key': newKey() } },
      body: { drafts },
    }),
  );
