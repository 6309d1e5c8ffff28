import { useState } from 'react';

/** Pages from which one goes on to a single matter, as the menu calls them. */
const LISTS = {
  '/': 'inbox',
  '/unit': 'unit',
  '/field': 'field',
  '/board': 'board',
  '/tasks': 'tasks',
  '/search': 'search',
  '/to-read': 'toRead',
  '/sign-offs': 'signOffs',
  '/releases': 'releases',
  '/extensions': 'extensions',
  '/forecast': 'forecast',
  '/reports/daily': 'daily',
  '/exceptions': 'exceptions',
  '/samples': 'samples',
} as const;

export type ListPath = keyof typeof LISTS;
export interface CameFrom {
  path: ListPath;
  /** As it was seen: filters, the row that was picked. */
  search: object;
  called: (typeof LISTS)[ListPath];
}

const INBOX: CameFrom = { path: '/', search: {}, called: 'inbox' };
let last = INBOX;

const isList = (path: string): path is ListPath => path in LISTS;

/** The list that an address shows, if it shows one; a single matter leaves the last one as it was. */
export const listAt = ({ pathname, search }: { pathname: string; search: object }): CameFrom | null =>
  isList(pathname) ? { path: pathname, search, called: LISTS[pathname] } : null;

/** Whoever goes from page to page says so. */
export const noteWhere = (location: { pathname: string; search: object }): void => {
  last = listAt(location) ?? last;
};

/** Where the reader was when they opened what they look at; the inbox for whoever came by a link. */
export const useCameFrom = (): CameFrom => useState(last)[0];
