import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';
import { useWords } from '../../../shared/i18n/words.js';
import { isComposing, useKey } from '../../../shared/keys/index.js';
import { useNameOf } from '../../../shared/names/use-name-of.js';
import { ProblemNote } from '../../../shared/problems/problem-note.js';
import { forgetRecent, keepSearch, useRecent } from '../../../shared/recent/use-recent.js';
import { canBeSearched, searchQuery } from '../api/search.js';
import { foundOf } from '../model/search.js';
import { Found } from './found.js';
import { RecentList } from './recent-list.js';
import { unlessComposing } from './search-field.js';
import styles from './search.module.css';

/** So long nobody types before it is asked. */
const PAUSE_MS = 250;

const linksIn = (list: HTMLElement | null): HTMLAnchorElement[] => [...(list?.querySelectorAll('a') ?? [])];

/** ↓ and ↑ go from the field through what was found, and back to the field. */
const useArrows = () => {
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || isComposing(event.nativeEvent)) return;
    const places: HTMLElement[] = [...(field.current ? [field.current] : []), ...linksIn(list.current)];
    const next = places[places.findIndex((each) => each === document.activeElement) + step];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  return { field, list, move };
};

const Names = ({ of, label, names }: { of: string; label: string; names: readonly string[] }): ReactNode =>
  names.length === 0 ? null : (
    <p className={styles.names}>
      <small id={of}>{label}</small>
      <span className={styles.words} role="group" aria-labelledby={of}>
        {names.map((name) => (
          <Link key={name} to="/search" search={{ q: name }} className={styles.word}>
            {name}
          </Link>
        ))}
      </span>
    </p>
  );

const Results = ({ q }: { q: string }): ReactNode => {
  const t = useWords('search');
  const { data, error, refetch, isPlaceholderData } = useQuery(searchQuery(q));
  const nameOf = useNameOf(data ?? {});
  if (!canBeSearched(q)) return <p className={styles.hint}>{t('tooShort')}</p>;
  if (data === undefined)
    return error ? <ProblemNote error={error} onAgain={() => void refetch()} /> : <p className={styles.hint}>{t('looking')}</p>;
  const found = foundOf(data.items);
  const named = (items: readonly { id: string }[]): string[] => items.map(({ id }) => nameOf(id)).filter((name) => name !== q);
  return (
    <div aria-busy={isPlaceholderData}>
      <Names of="found-units" label={t('units')} names={named(data.units)} />
      <Names of="found-people" label={t('people')} names={named(data.people)} />
      <p role="status" className={styles.count}>
        {found.length === 0
          ? t('none', { q })
          : data.more
            ? t('countMore', { count: data.items.length })
            : t('count', { count: data.items.length })}
      </p>
      {found.length === 0 ? <p className={styles.hint}>{t('noneAdvice')}</p> : null}
      <ul className={styles.list} aria-label={t('results')}>
        {found.map((one) => (
          <Found key={one.directiveId} found={one} />
        ))}
      </ul>
    </div>
  );
};

/** 搜索: by number, words, unit or meeting, in what the reader may see. */
export const SearchPage = ({ q, person }: { q: string; person: string }): ReactNode => {
  const t = useWords('search');
  const navigate = useNavigate();
  const { field, list, move } = useArrows();
  const [recent, setRecent] = useRecent(person);
  const [typed, setTyped] = useState(q);
  const [shown, setShown] = useState(q);
  // what a link or the way back has put into the address
  if (q !== shown) {
    setShown(q);
    setTyped(q);
  }
  const ask = (next: string): void => {
    const asked = next.trim();
    if (asked === q) return;
    setShown(asked);
    void navigate({ to: '/search', search: asked === '' ? {} : { q: asked }, replace: true });
  };
  const composing = useRef(false);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(pause.current), []);
  useEffect(() => field.current?.focus(), [field]);
  useKey({ code: 'Slash', shown: '/', label: t('title') }, () => field.current?.focus());
  useKey({ code: 'ArrowDown', shown: '↓ ↑', label: t('keyArrows') });
  const change = (next: string): void => {
    setTyped(next);
    clearTimeout(pause.current);
    if (!composing.current) pause.current = setTimeout(() => ask(next), PAUSE_MS);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    clearTimeout(pause.current);
    if (typed.trim() !== q) return ask(typed);
    linksIn(list.current)
      .find((link) => !link.matches(`.${styles.word}`))
      ?.click();
  };
  const kept = (): void => {
    if (canBeSearched(q)) setRecent(keepSearch(person, q));
  };
  return (
    <div className={styles.page} onKeyDown={move}>
      <h1>{t('title')}</h1>
      <form role="search" onSubmit={submit} className={styles.form}>
        <input
          ref={field}
          type="search"
          value={typed}
          className={styles.field}
          aria-label={t('field')}
          placeholder={t('placeholder')}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          onCompositionStart={() => (composing.current = true)}
          onCompositionEnd={({ currentTarget }) => {
            composing.current = false;
            change(currentTarget.value);
          }}
          onChange={({ target }) => change(target.value)}
          onKeyDown={unlessComposing}
        />
        <small className={styles.enter}>{t('enterOpens')}</small>
      </form>
      <div ref={list} onClickCapture={({ target }) => target instanceof Element && target.closest('a') && kept()}>
        {q === '' ? <RecentList recent={recent} onForget={() => setRecent(forgetRecent(person))} /> : <Results q={q} />}
      </div>
    </div>
  );
};
