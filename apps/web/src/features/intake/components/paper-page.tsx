import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo, useState, type ReactNode } from 'react';
import { homeQuery } from '../../../shared/api/home.js';
import { civilOf } from '../../../shared/dates/civil.js';
import { useDays } from '../../../shared/dates/use-days.js';
import { useWords } from '../../../shared/i18n/words.js';
import { useAllNames } from '../../../shared/names/use-name-of.js';

import { ProblemNote } from '../../../shared/problems/problem-note.js';
import { Chips } from '../../../shared/ui/chips.js';
import { classes } from '../../../shared/ui/class-names.js';
import { cardClass } from '../../../shared/ui/surfaces.js';
import { useWide } from '../../../shared/ui/use-wide.js';
import { leftOf, progressOf, type Card } from '../model/cards.js';
import { blankContent, editOf } from '../model/edit.js';
import { blocksOf, classCounts, type Sentence } from '../model/paper.js';
import { DraftEditor } from './draft-editor.js';
import { DraftList } from './draft-list.js';
import styles from './intake.module.css';
import { LookList } from './look-list.js';
import { PaperText } from './paper-text.js';
import { ReadingNotes } from './reading-notes.js';
import { SentencePanel } from './sentence-panel.js';
import { SubmitPanel } from './submit-panel.js';
import { ToldNote } from './told-note.js';
import { useWork, type Work } from './use-work.js';

const Head = ({ work }: { work: Work }): ReactNode => {
  const t = useWords('intake');
  const days = useDays();
  const { meeting, cards } = work;
  const facts = [
    t(`kind.${meeting.kind}`),
    days.short(civilOf(`${meeting.date}T00:00:00+08:00`)),
    t('head.sentences', { count: meeting.segmentCount }),
    ...classCounts(meeting.segments).map(({ class: name, count }) => t('head.of', { class: t(`class.${name}`), count })),
  ];
  return (
    <div className={styles.head}>
      <Link to="/meetings" className={styles.back}>
        <span aria-hidden="true">‹ </span>
        {t('title')}
      </Link>
      <h1>
        {meeting.title} {meeting.number === null ? null : <small>{meeting.number}</small>}
      </h1>
      <p className={styles.headFacts}>
        <small>{facts.join(' · ')}</small>
        <small>
          <strong>{t('head.progress', progressOf(cards))}</strong>
        </small>
        <small>
          <a href={`/api/v1/meetings/${meeting.id}/file`}>{t('head.original')}</a>
        </small>
      </p>
      <ReadingNotes notes={meeting.notes} />
    </div>
  );
};

/** 增补: a draft of one's own, on a sentence. */
const Adding = ({
  work,
  segmentId,
  nameOf,
  onEnd,
}: {
  work: Work;
  segmentId: string;
  nameOf: (id: string) => string;
  onEnd: () => void;
}): ReactNode => {
  const t = useWords('intake');
  const before = useMemo(
    () => blankContent(work.meeting.segments.filter(({ id }) => id === segmentId)),
    [work.meeting.segments, segmentId],
  );
  const place = `+${segmentId}`;
  return (
    <section className={classes(cardClass, styles.panel)}>
      <DraftEditor
        key={segmentId}
        title={t('edit.add')}
        submit={t('edit.saveAdded')}
        card={null}
        edit={work.desk[place] ?? { ...editOf(before), reason: t('reason.add') }}
        readings={[]}
        busy={work.busy}
        {...{ before, nameOf }}
        onChange={(edit) => work.put(place, edit)}
        onBack={onEnd}
        onSend={(content, reason) =>
          work.act({ end: '/drafts', body: { content, reason } }, () => {
            work.clear(place);
            onEnd();
          })
        }
      />
    </section>
  );
};

type View = 'drafts' | 'paper';

/** One paper: its text on one side, what is made of it on the other; moving through either lights up the other. */
export const PaperPage = ({ meetingId }: { meetingId: string }): ReactNode => {
  const t = useWords('intake');
  const { data: home } = useSuspenseQuery(homeQuery);
  const work = useWork(meetingId, home.me.id);
  const { meeting, cards, at, mayDraft, busy } = work;
  const nameOf = useAllNames(home, meeting);
  const wide = useWide();
  const [view, setView] = useState<View>('drafts');
  const [hover, setHover] = useState<{ sentence: Sentence | null; card: Card | null }>({ sentence: null, card: null });
  const [opened, setOpened] = useState<string | null>(null);
  const [adding, setAdding] = useState<string | null>(null);
  const blocks = useMemo(() => blocksOf(meeting), [meeting]);
  const light = useMemo(
    () => ({
      current: new Set(cards.find(({ id }) => id === at)?.segmentIds),
      lit: new Set(hover.card?.segmentIds ?? (hover.sentence === null ? [] : [hover.sentence.id])),
    }),
    [cards, at, hover],
  );
  const segment = meeting.segments.find(({ id }) => id === opened);
  const showSentence = (id: string): void => {
    setOpened(id);
    setView('paper');
    requestAnimationFrame(() => document.getElementById(`sentence-${id}`)?.scrollIntoView({ block: 'center' }));
  };
  const add = (segmentId: string): void => {
    setAdding(segmentId);
    setOpened(null);
    setView('drafts');
  };
  const left = leftOf(cards, meeting);
  const sentencePanel =
    segment === undefined ? null : (
      <SentencePanel
        key={`${segment.id}/${segment.class}`}
        {...{ segment, busy, nameOf }}
        mayReclassify={mayDraft}
        mayAdd={mayDraft}
        onReclassify={(to, reason) => work.decide([{ do: 'reclassify', segmentId: segment.id, to, reason }])}
        onAdd={() => add(segment.id)}
        onClose={() => setOpened(null)}
      />
    );
  const text = (
    <section className={classes(cardClass, styles.sheet)} aria-label={t('paper.title')}>
      <PaperText
        {...{ blocks, light }}
        open={opened}
        onHover={(sentence) => setHover({ sentence, card: null })}
        onOpen={(sentence) => {
          setOpened(opened === sentence.id ? null : sentence.id);
          const [draft] = sentence.draftIds;
          if (draft !== undefined && wide) work.go(draft, false);
        }}
      />
    </section>
  );
  const side = (
    <>
      <ToldNote work={work} />
      {work.error === null ? null : <ProblemNote error={work.error} />}
      {wide ? sentencePanel : null}
      {adding === null ? null : <Adding {...{ work, nameOf }} segmentId={adding} onEnd={() => setAdding(null)} />}
      <SubmitPanel
        {...{ meeting, left, busy, nameOf }}
        onSubmit={() => work.act({ end: '/submission', body: {} })}
        onWithdraw={(reason) => work.act({ end: '/withdrawal', body: { reason } })}
        onDraft={(id) => work.go(id)}
        onLooks={() => document.getElementById('looks')?.scrollIntoView({ block: 'start' })}
        onSentence={showSentence}
      />
      <DraftList
        {...{ work, nameOf }}
        lit={new Set(hover.sentence?.draftIds)}
        sourceOf={
          wide
            ? null
            : (card) =>
                meeting.segments
                  .filter(({ id }) => card.segmentIds.includes(id))
                  .map((one) => one.text)
                  .join('\n')
        }
        onHover={(card) => setHover({ sentence: null, card })}
      />
      <LookList
        look={meeting.look}
        mayLook={mayDraft}
        mayAdd={mayDraft}
        busy={busy}
        onLook={work.lookAt}
        onAdd={add}
        onShow={showSentence}
      />
    </>
  );
  return (
    <>
      <Head work={work} />
      {wide ? (
        <div className={styles.split}>
          {text}
          <div className={styles.side}>{side}</div>
        </div>
      ) : (
        <div className={styles.narrow}>
          <Chips
            label={t('view.label')}
            chips={[
              { id: 'drafts', label: t('view.drafts') },
              { id: 'paper', label: t('view.paper') },
            ]}
            chosen={view}
            onChoose={setView}
          />
          {view === 'paper' ? (
            <>
              {sentencePanel}
              {text}
            </>
          ) : (
            side
          )}
        </div>
      )}
    </>
  );
};
