import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { homeQuery } from '../../../shared/api/home.js';
import { civilOf } from '../../../shared/dates/civil.js';
import { useDays } from '../../../shared/dates/use-days.js';
import { useKey } from '../../../shared/keys/index.js';
import { useWords } from '../../../shared/i18n/words.js';
import { useAllNames } from '../../../shared/names/use-name-of.js';
import { ProblemNote } from '../../../shared/problems/problem-note.js';
import { BackLink } from '../../../shared/ui/back-link.js';
import { Button } from '../../../shared/ui/button.js';
import { Chips } from '../../../shared/ui/chips.js';
import { classes } from '../../../shared/ui/class-names.js';
import { cardClass } from '../../../shared/ui/surfaces.js';
import { useWide } from '../../../shared/ui/use-wide.js';
import { leftOf, progressOf, type Card } from '../model/cards.js';
import { addedBySplit, addedFrom, addedOn, type Added } from '../model/added.js';
import { editOf } from '../model/edit.js';
import type { Selected } from '../model/selected.js';
import { blocksOf, classCounts, type Sentence } from '../model/paper.js';
import { Adding } from './adding.js';
import { Differences } from './differences.js';
import { DraftList } from './draft-list.js';
import styles from './intake.module.css';
import { LookList } from './look-list.js';
import { PaperText } from './paper-text.js';
import { ReadingNotes } from './reading-notes.js';
import { SentencePanel } from './sentence-panel.js';
import { SubmitPanel } from './submit-panel.js';
import { ToldNote } from './told-note.js';
import { useSelected } from './use-selected.js';
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
      <BackLink to="/meetings">{t('title')}</BackLink>
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
  const [adding, setAdding] = useState<Added | null>(null);
  const selection = useSelected();
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
  const begin = (added: Added): void => {
    setAdding(added);
    setOpened(null);
    setView('drafts');
  };
  const why = t('reason.add');
  const add = (segmentId: string): void => begin(addedOn(meeting.segments, segmentId, why));
  const addWords = (marked: Selected): void => {
    selection.clear();
    begin(addedFrom(meeting.segments, marked, why));
  };
  const split = (card: Card, cursor: number): void => {
    const edit = work.desk[card.id] ?? (card.content && editOf(card.content));
    const halves = edit && addedBySplit(card, edit, cursor, t('reason.split', { title: card.title }));
    if (halves === null) return work.tell({ kind: 'said', key: 'splitNeeds' });
    work.put(card.id, halves.stays);
    begin(halves.added);
  };
  const addingEnds = (): void => {
    setAdding(null);
    // whoever split a draft goes on with what stays of it
    requestAnimationFrame(() => document.querySelector<HTMLElement>('li [data-editing]')?.focus());
  };
  const { selected } = selection;
  useKey({ code: 'KeyA', shown: 'A', label: t('act.add') }, () => {
    if (!mayDraft) return;
    if (selected !== null) addWords(selected);
    else if (opened !== null) add(opened);
    else work.tell({ kind: 'said', key: 'addNeeds' });
  });
  const left = leftOf(cards, meeting);
  const sentencePanel =
    segment === undefined ? null : (
      <SentencePanel
        key={`${segment.id}/${segment.class}`}
        {...{ segment, busy, nameOf }}
        mayReclassify={mayDraft}
        mayAdd={mayDraft}
        onReclassify={(to, reason) => work.decide([{ do: 'reclassify', segmentId: segment.id, to, reason }])}
        onAdd={(words) => (words === '' ? add(segment.id) : begin(addedFrom(meeting.segments, { segmentIds: [segment.id], words }, why)))}
        onClose={() => setOpened(null)}
      />
    );
  const text = (
    <section className={classes(cardClass, styles.sheet)} aria-label={t('paper.title')}>
      <PaperText
        {...{ blocks, light }}
        text={selection.text}
        open={opened}
        onHover={(sentence) => setHover({ sentence, card: null })}
        onOpen={(sentence) => {
          setOpened(opened === sentence.id ? null : sentence.id);
          const [draft] = sentence.draftIds;
          if (draft !== undefined && wide) work.go(draft, false);
        }}
      />
      {selected !== null && mayDraft ? (
        <div className={styles.selected}>
          <Button kind="go" onPress={() => addWords(selected)}>
            {t('paper.addSelected')}
          </Button>
          <small>{t('paper.selected', { count: [...selected.words].length })}</small>
        </div>
      ) : null}
    </section>
  );
  const side = (
    <>
      <ToldNote work={work} />
      {work.error === null ? null : <ProblemNote error={work.error} />}
      {wide ? sentencePanel : null}
      {adding === null ? null : <Adding {...{ work, nameOf }} added={adding} onEnd={addingEnds} />}
      {meeting.supersedes === null ? null : (
        <Differences meetingId={meeting.id} supersedes={meeting.supersedes} onSentence={showSentence} />
      )}
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
        onSplit={split}
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
