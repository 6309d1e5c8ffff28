import { useEffect, useState } from 'react';
import { stored } from '../forms/stored.js';
import { NOTHING_RECENT, withSearch, withSeen, type Recent, type Seen } from './recent.js';

/** Goes when its person signs out: a desk may be shared. */
const keyOf = (person: string): string => `duban:recent:${person}`;

export const readRecent = (person: string): Recent => ({ ...NOTHING_RECENT, ...stored<Partial<Recent>>(keyOf(person)) });

const keep = (person: string, change: (recent: Recent) => Recent): Recent => {
  const next = change(readRecent(person));
  window.localStorage.setItem(keyOf(person), JSON.stringify(next));
  return next;
};

export const keepSearch = (person: string, q: string): Recent => keep(person, (recent) => withSearch(recent, q));

export const forgetRecent = (person: string): Recent => keep(person, () => NOTHING_RECENT);

export const useRecent = (person: string): [Recent, (recent: Recent) => void] => useState(() => readRecent(person));

/** Keeps that the reader looked at a task. */
export const useSeen = (person: string, { directiveId, taskId, number, title }: Seen): void => {
  useEffect(() => {
    keep(person, (recent) => withSeen(recent, { directiveId, taskId, number, title }));
  }, [person, directiveId, taskId, number, title]);
};
