import { useRef, useState } from 'react';
import { useLocale } from 'use-intl';
import { ApiProblem } from '@duban/api-client';
import { MOST_BYTES, upload, type StoredFile } from '../../api/upload.js';
import { preparedPicture } from '../../files/picture.js';
import { useWords } from '../../i18n/words.js';
import { wordsOfProblem } from '../../problems/problem-words.js';

export interface Sending {
  id: number;
  file: File;
  percent: number;
  error: string | null;
}

interface Photo {
  file: File;
  place: number;
}

let lastId = 0;

/** What is on its way; photos are made upright and smaller before, and are kept in mind to be joined into one document. */
export const useUploads = (onAdd: (file: StoredFile) => void) => {
  const t = useWords('form');
  const problem = useWords('problem');
  const locale = useLocale();
  const [sending, setSending] = useState<readonly Sending[]>([]);
  /** By hash, with the place in which they were chosen: they arrive in any order. */
  const photos = useRef(new Map<string, Photo>());
  const change = (one: number, more: Partial<Sending>): void =>
    setSending((all) => all.map((each) => (each.id === one ? { ...each, ...more } : each)));
  const said = (error: unknown): string => {
    const words = wordsOfProblem(error, locale === 'en' ? 'en' : 'zh');
    return 'key' in words ? problem(words.key) : error instanceof ApiProblem ? `${words.title} ${words.advice}` : words.title;
  };
  const send = async (one: number, given: File): Promise<StoredFile | null> => {
    change(one, { error: null, percent: 0 });
    const file = await preparedPicture(given);
    if (file.size > MOST_BYTES) {
      change(one, { error: t('tooLarge') });
      return null;
    }
    try {
      const stored = await upload(file, (percent) => change(one, { percent }));
      setSending((all) => all.filter((each) => each.id !== one));
      if (file.type === 'image/jpeg') photos.current.set(stored.sha256, { file, place: one });
      onAdd(stored);
      return stored;
    } catch (error) {
      change(one, { error: said(error) });
      return null;
    }
  };
  const begin = (file: File): Promise<StoredFile | null> => {
    const one = (lastId += 1);
    setSending((all) => [...all, { id: one, file, percent: 0, error: null }]);
    return send(one, file);
  };
  return {
    sending,
    photoOf: (sha256: string): Photo | undefined => photos.current.get(sha256),
    again: ({ id, file }: Sending) => void send(id, file),
    drop: ({ id }: Sending) => setSending((all) => all.filter((each) => each.id !== id)),
    begin,
    take: (list: FileList | null) => {
      for (const file of list ?? []) void begin(file);
    },
  };
};
