import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useMatchRoute } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useLocale } from 'use-intl';
import { SearchField } from '../features/search/index.js';
import { presentAddress, signInAddress, SignOut } from '../features/session/index.js';
import { unitOf } from '../features/unit/index.js';
import { homeQuery, type Home } from '../shared/api/home.js';
import { openIncidentsQuery, seesIncidents } from '../shared/api/incidents.js';
import { useSessionEnded } from '../shared/api/session-state.js';
import { switchLocale } from '../shared/i18n/locale.js';
import { setTextSize, TEXT_SIZES, textSize } from '../shared/i18n/text-size.js';
import { useSaid, useWords, type Messages } from '../shared/i18n/words.js';
import { useReader } from '../shared/names/use-reader.js';
import { audits, onlyAudits } from '../shared/status/audits.js';
import { fieldOf } from '../shared/status/field-of.js';
import { takesPapers } from '../shared/status/takes-papers.js';
import { Button } from '../shared/ui/button.js';
import { LiveNote } from './live-note.js';
import { KeysList } from './keys-list.js';
import { OralDialog } from './oral-dialog.js';
import styles from './shell.module.css';
import { StandingIn } from './standing-in.js';

const Who = ({ me }: { me: Home['me'] }): ReactNode => {
  const t = useWords('app');
  const say = useSaid();
  const reader = useReader();
  return (
    <>
      <strong>{reader.name(me)}</strong>
      {me.posts.map((post) => (
        <span key={post.id}>{reader.post(post)}</span>
      ))}
      {me.actingFor.length > 0 ? (
        <span className={styles.forOthers}>
          {t('forOthers', { names: me.actingFor.map(({ principal }) => say(principal)).join('、') })}
        </span>
      ) : null}
    </>
  );
};

const Settings = (): ReactNode => {
  const t = useWords('app');
  const nav = useWords('nav');
  const locale = useLocale();
  const [size, setSize] = useState(textSize);
  return (
    <>
      <label>
        {t('size.label')}
        <select
          value={size}
          onChange={({ target }) => {
            const chosen = TEXT_SIZES.find((each) => each === target.value) ?? 'normal';
            setTextSize(chosen);
            setSize(chosen);
          }}
        >
          {TEXT_SIZES.map((each) => (
            <option key={each} value={each}>
              {t(`size.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <Button kind="quiet" onPress={() => switchLocale(locale === 'en' ? 'zh-CN' : 'en')}>
        {t('language')}
      </Button>
      <Link to="/settings">{nav('settings')}</Link>
      <SignOut />
    </>
  );
};

const Expired = (): ReactNode => {
  const t = useWords('session');
  if (!useSessionEnded()) return null;
  return (
    <div className={styles.expired} role="alert">
      <span>{t('expired')}</span>
      <a href={signInAddress(presentAddress(window.location))}>{t('again')}</a>
    </div>
  );
};

/** There only while something waits: an office where nothing is broken reads nothing of it. */
const IncidentsLink = (): ReactNode => {
  const nav = useWords('nav');
  const { data } = useQuery(openIncidentsQuery);
  const count = data?.items.length ?? 0;
  return count === 0 ? null : (
    <Link to="/incidents">
      <span>{nav('incidents')}</span>
      <span>{count}</span>
    </Link>
  );
};

/** A page in the menu, whatever it is narrowed to. */
const PageLink = ({
  to,
  name,
}: {
  to: '/board' | '/directory' | '/exceptions' | '/forecast' | '/reports/daily' | '/samples' | '/statistics';
  name: keyof Messages['nav'];
}): ReactNode => {
  const nav = useWords('nav');
  return (
    <Link to={to} activeOptions={{ includeSearch: false }}>
      {nav(name)}
    </Link>
  );
};

/** The office's pages, to be read alone. */
const AuditorsLinks = (): ReactNode => (
  <>
    <PageLink to="/board" name="board" />
    <PageLink to="/statistics" name="statistics" />
    <PageLink to="/directory" name="directory" />
  </>
);

/** What stands around every page: where I am, who I am, for whom. */
export const Shell = ({ children }: { children: ReactNode }): ReactNode => {
  const t = useWords('app');
  const nav = useWords('nav');
  const { data: home } = useSuspenseQuery(homeQuery);
  const reports = home.duties.groups.find(({ group }) => group === 'report');
  const whose = fieldOf(home.me);
  const toRead = home.toRead.count + home.unread.count;
  const searching = useMatchRoute()({ to: '/search' }) !== false;
  return (
    <>
      <a className={styles.skip} href="#main">
        {t('skip')}
      </a>
      <Expired />
      <div className={styles.app}>
        <header className={styles.rail}>
          <div className={styles.railInner}>
            <div className={styles.top}>
              <Link to="/" className={styles.brand}>
                {t('name')}
              </Link>
              <LiveNote />
              <Link to="/search" className={styles.search}>
                {nav('search')}
              </Link>
            </div>
            {searching ? null : <SearchField />}
            <nav className={styles.nav} aria-label={t('menu')}>
              <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
                <span>{nav('inbox')}</span>
                <span>{home.duties.total.count}</span>
              </Link>
              {whose === null ? null : <Link to="/field">{nav(whose)}</Link>}
              {takesPapers(home.me) ? (
                <>
                  <PageLink to="/board" name="board" />
                  <PageLink to="/reports/daily" name="daily" />
                  <PageLink to="/forecast" name="forecast" />
                  <Link to="/meetings">{nav('intake')}</Link>
                  <Link to="/series">{nav('series')}</Link>
                  <PageLink to="/statistics" name="statistics" />
                  <PageLink to="/directory" name="directory" />
                </>
              ) : null}
              {onlyAudits(home.me) ? <AuditorsLinks /> : null}
              {audits(home.me) ? (
                <>
                  <PageLink to="/exceptions" name="exceptions" />
                  <PageLink to="/samples" name="samples" />
                </>
              ) : null}
              {seesIncidents(home.me) ? <IncidentsLink /> : null}
              {unitOf(home.me) === null ? null : (
                <>
                  <Link to="/unit">{nav('unit')}</Link>
                  <Link to="/report-sheets">
                    <span>{nav('sheets')}</span>
                    {reports === undefined ? null : <span>{reports.total.count}</span>}
                  </Link>
                </>
              )}
              <Link to="/to-read">
                <span>{nav('toRead')}</span>
                {toRead === 0 ? null : <span>{toRead}</span>}
              </Link>
            </nav>
            {takesPapers(home.me) ? <OralDialog me={home.me} /> : null}
            <div className={styles.who}>
              <Who me={home.me} />
            </div>
            <div className={styles.settings}>
              <Settings />
              <KeysList />
            </div>
          </div>
        </header>
        <main id="main" className={styles.main} tabIndex={-1}>
          <StandingIn me={home.me} />
          {children}
        </main>
        <footer className={styles.foot}>
          <div>
            <Who me={home.me} />
          </div>
          <Settings />
        </footer>
      </div>
    </>
  );
};
