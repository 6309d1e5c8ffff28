import type { Views } from '@duban/api-client';
import { useNavigate } from '@tanstack/react-router';

/** Opens an act's form on its task's page. */
export const useOpenForm = (params: { directiveId: string; taskId: string }): ((can: Views['Can']) => void) => {
  const navigate = useNavigate();
  return ({ act, n, noticeId }) =>
    void navigate({ to: '/directives/$directiveId/tasks/$taskId', params, search: { act, n, notice: noticeId } });
};
