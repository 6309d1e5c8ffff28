import { useEffect, useRef, useSyncExternalStore } from 'react';
import { isKey, isNoText, isPressOf, takesText, type Key } from './keys.js';

const OFF = 'duban:keys-off';

interface Bound {
  key: Key;
  run: ((event: KeyboardEvent) => void) | null;
}

let bound: readonly Bound[] = [];
let listed: readonly Key[] = [];
const watching = new Set<() => void>();
const put = (next: readonly Bound[]): void => {
  bound = next;
  listed = next.map(({ key }) => key);
  for (const each of watching) each();
};

/** Single keys can be switched off: who speaks to their computer, or whose hands tremble, would set them off. */
export const keysAreOn = (): boolean => window.localStorage.getItem(OFF) === null;
export const switchKeys = (on: boolean): void => {
  if (on) window.localStorage.removeItem(OFF);
  else window.localStorage.setItem(OFF, '1');
};

const onKeyDown = (event: KeyboardEvent): void => {
  const { target } = event;
  const typing =
    target instanceof HTMLElement &&
    (isPressOf(event, target.tagName) ||
      takesText(target.tagName, (target as Partial<HTMLInputElement>).type ?? '', target.isContentEditable));
  // what was bound last is what lies on top
  const found = [...bound].reverse().find(({ key, run }) => run !== null && isKey(key, event) && (isNoText(key) || !typing));
  if (found === undefined || (!isNoText(found.key) && !keysAreOn())) return;
  event.preventDefault();
  found.run?.(event);
};

/** A key of this page while it is shown; without `run` it is only listed, as something that the page's own fields and lists know. */
export const useKey = (key: Key, run?: (event: KeyboardEvent) => void): void => {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  const { code, shift, ctrl, shown, label } = key;
  const runs = run !== undefined;
  useEffect(() => {
    const own: Bound = {
      key: { code, shown, label, ...(shift ? { shift } : {}), ...(ctrl ? { ctrl } : {}) },
      run: runs ? (event) => latest.current?.(event) : null,
    };
    if (bound.length === 0) document.addEventListener('keydown', onKeyDown);
    put([...bound, own]);
    return () => {
      put(bound.filter((each) => each !== own));
      if (bound.length === 0) document.removeEventListener('keydown', onKeyDown);
    };
  }, [code, shift, ctrl, shown, label, runs]);
};

/** All keys that mean something now, for the list of them. */
export const useListedKeys = (): readonly Key[] =>
  useSyncExternalStore(
    (onChange) => {
      watching.add(onChange);
      return () => watching.delete(onChange);
    },
    () => listed,
  );
