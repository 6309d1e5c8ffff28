import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { homeQuery } from '../../../shared/api/home.js';
import { civilOf } from '../../../shared/dates/civil.js';
import { useDays } from '../../../shared/dates/use-days.js';
import { useWords } from '../../../shared/i18n/words.js';
import { takesPapers } from '../../../shared/status/takes-papers.js';
import type { Shape } from '../../../shared/status/standing.js';
import { Button } from '../../../shared/ui/button.js';
import { Empty, ledger, LedgerGroup } from '../../../shared/ui/ledger.js';
import { Status } from '../../../shared/ui/status.js';
import { meetingsQuery } from '../api/meetings.js';
import { countsOf } from '../model/taking-in.js';
import type { Meeting } from '../model/paper.js';
import styles from './intake.module.css';
import { OfflineList } from './offline-list.js';
import { TakeIn } from './take-in.js';

const SHAPES: Record<Meeting['status'], Shape> = { RECEIVED: 'wait', DRAFTING: 'soon', SUBMITTED: 'wait', APPROVED: 'fine' };

/** 会议与收文: what was taken in, how far each is, and the next paper. */
export const MeetingsPage = (): ReactNode => {
  const t = useWords('intake');
  const days = useDays();
  const { data: home } = useSuspenseQuery(homeQuery);
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(meetingsQuery);
  const meetings = data.pages.flatMap(({ items }) => items);
  return (
    <>
      <h1 className={styles.top}>
        {t('title')} <small>{t('lead')}</small>
      </h1>
      {takesPapers(home.me) ? <TakeIn /> : null}
      {meetings.length === 0 ? (
        <Empty>{t('list.empty')}</Empty>
      ) : (
        <LedgerGroup id="meetings" label={t('list.title')} note={t('list.count', { count: meetings.length })}>
          {meetings.map((meeting) => {
            const counts = countsOf(meeting);
            return (
              <li key={meeting.id} className={ledger.row(styles.meeting)}>
                <span>
                  <Link to="/meetings/$meetingId" params={{ meetingId: meeting.id }} className={ledger.title}>
                    {meeting.title}
                    {meeting.number ?? ''}
                  </Link>
                  <small className={ledger.under}>
                    {[
                      t(`kind.${meeting.kind}`),
                      t('list.counts', { segments: meeting.segmentCount, ...counts }),
                      ...(meeting.supersededBy === null ? [] : [t('list.replaced')]),
                    ].join(' · ')}
                  </small>
                </span>
                <small>{days.short(civilOf(`${meeting.date}T00:00:00+08:00`))}</small>
                <Status shape={SHAPES[meeting.status]}>
                  {t(`status.${meeting.status}`)}
                  {meeting.status === 'APPROVED' ? ` · ${t('list.listed', { count: counts.listed })}` : ''}
                </Status>
              </li>
            );
          })}
        </LedgerGroup>
      )}
      {takesPapers(home.me) ? <OfflineList /> : null}
      {hasNextPage ? (
        <Button isPending={isFetchingNextPage} onPress={() => void fetchNextPage()}>
          {t('list.more')}
        </Button>
      ) : null}
    </>
  );
};
