import { answerOf, postTo } from '@duban/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client.js';
import type { LeaveBody } from '../model/leave.js';

/** The absence and the delegation, or neither. */
export const takeLeave = (body: LeaveBody, key: string): Promise<object> => postTo(api, '/leaves', body, key);

/** What the holder of a post has open. */
export const openMattersQuery = (postId: string) =>
  queryOptions({
    queryKey: ['handover', postId],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/organisation/posts/{postId}/handover', { params: { path: { postId }, query: {} }, signal })),
  });
