import { problemOf, Unreachable, type Views } from '@duban/api-client';
import { queryOptions } from '@tanstack/react-query';
import type { PreviewedFile } from '../model/preview.js';

/** A real address: browsers, WeCom and DingTalk save it by themselves. The API shows it to whoever may see the directive. */
export const addressOf = ({ sha256 }: PreviewedFile, directiveId: string): string => `/api/v1/files/${sha256}?directive=${directiveId}`;

/** The beginning of a plain text. A file never changes under its hash. */
export const textQuery = (file: Views['File'], directiveId: string) =>
  queryOptions({
    queryKey: ['file', file.sha256],
    staleTime: Infinity,
    meta: { about: 'nothing' },
    queryFn: async ({ signal }) => {
      const answer = await fetch(addressOf(file, directiveId), { signal, credentials: 'same-origin' }).catch((error: unknown) => {
        throw new Unreachable(error);
      });
      if (!answer.ok) throw await problemOf(answer);
      return (await answer.text()).slice(0, 4000);
    },
  });
