import type { ReactNode } from 'react';
import { useWords } from '../../../shared/i18n/words.js';
import { Button } from '../../../shared/ui/button.js';
import { cardClass } from '../../../shared/ui/surfaces.js';
import { isOpen, isReady, lackingCollator, type Card } from '../model/cards.js';
import { editOf } from '../model/edit.js';
import { DraftCard } from './draft-card.js';
import { DraftEditor } from './draft-editor.js';
import { DraftMatches } from './draft-matches.js';
import drafts from './drafts.module.css';
import styles from './intake.module.css';
import type { Work } from './use-work.js';

interface ListProps {
  work: Work;
  lit: ReadonlySet<string>;
  /** What the sentences say, where the text is not beside the drafts. */
  sourceOf: ((card: Card) => string) | null;
  nameOf: (id: string) => string;
  onHover: (card: Card | null) => void;
  onSplit: (card: Card, cursor: number) => void;
}

/** 拟立项: all drafts in the order of the text, one of them open. */
export const DraftList = ({ work, lit, sourceOf, nameOf, onHover, onSplit }: ListProps): ReactNode => {
  const t = useWords('intake');
  const { cards, at, chosen, mode, busy } = work;
  const ready = cards.filter(isReady);
  const place = cards.findIndex(({ id }) => id === at);
  const titleOf = (id: string): string => cards.find((card) => card.id === id)?.title ?? '';
  const editorFor = (card: Card): ReactNode => {
    const { content } = card;
    if (content === null) return null;
    const alike = card.gaps.includes('collator') ? lackingCollator(cards, card.id).length : 0;
    return (
      <DraftEditor
        title={t('edit.title', { title: card.title })}
        submit={t(isOpen(card) ? 'edit.save' : 'edit.saveCorrection')}
        before={content}
        edit={work.desk[card.id] ?? editOf(content)}
        readings={card.questions.flatMap(({ dues }) => dues)}
        {...{ card, busy, nameOf }}
        onChange={(edit) => work.put(card.id, edit)}
        onBack={() => work.open(null)}
        onSplit={(cursor) => onSplit(card, cursor)}
        onSend={(whole, reason) => work.save(card, whole, reason)}
        {...(alike === 0 ? {} : { alike: { count: alike, send: (whole, reason) => work.saveAlike(card, whole, reason) } })}
      />
    );
  };
  return (
    <section className={cardClass} aria-labelledby="drafts">
      <div className={styles.panelHead}>
        <h2 id="drafts">
          {t('drafts.title')} <small>{place < 0 ? null : t('drafts.place', { n: place + 1, all: cards.length })}</small>
        </h2>
        {work.mayDraft && chosen.length === 0 && ready.length > 1 ? (
          <Button isDisabled={busy} onPress={() => work.confirmAll(ready.map(({ id }) => id))}>
            {t('drafts.confirmReady', { count: ready.length })}
          </Button>
        ) : null}
      </div>
      {chosen.length === 0 ? null : (
        <div className={drafts.bar} role="group" aria-label={t('drafts.chosen', { count: chosen.length })}>
          <small>{t('drafts.chosen', { count: chosen.length })}</small>
          <Button kind="go" isDisabled={busy} onPress={() => work.confirmAll(chosen)}>
            {t('drafts.confirmChosen')}
          </Button>
          <Button isDisabled={busy} onPress={work.merge}>
            {t('drafts.mergeChosen')}
          </Button>
          <Button kind="quiet" onPress={() => work.choose([])}>
            {t('drafts.clear')}
          </Button>
        </div>
      )}
      {cards.length === 0 ? <p className={drafts.none}>{t('drafts.none')}</p> : null}
      <ul>
        {cards.map((card) => {
          const isNow = card.id === at;
          return (
            <DraftCard
              key={card.id}
              {...{ card, isNow, busy, nameOf }}
              isLit={lit.has(card.id)}
              isChosen={chosen.includes(card.id)}
              isChoosable={work.mayDraft && isOpen(card)}
              mode={isNow ? mode : null}
              editor={isNow && mode === 'edit' ? editorFor(card) : null}
              matches={
                isNow ? (
                  <DraftMatches
                    {...{ card, busy }}
                    onJoin={(directiveId, reason) => work.decide([{ do: 'join', draftId: card.id, directiveId, reason }])}
                    onApart={(reason) => work.holdApart(card.id, reason)}
                  />
                ) : null
              }
              alike={
                isNow
                  ? card.alike.flatMap(({ draftId, similarity }) =>
                      cards.some((one) => one.id === draftId && isOpen(one))
                        ? [{ id: draftId, title: titleOf(draftId), percent: Math.round(similarity) }]
                        : [],
                    )
                  : []
              }
              source={isNow && sourceOf !== null ? sourceOf(card) : null}
              onGo={() => work.go(card.id)}
              onHover={(on) => onHover(on ? card : null)}
              onChoose={() => work.toggle(card.id)}
              onAlike={(id) => work.choose([...new Set([...chosen, id])])}
              onConfirm={() => work.confirm(card)}
              onMode={work.open}
              onMerge={work.merge}
              onReason={(deed, reason) => work.decide([{ do: deed, draftId: card.id, reason }])}
            />
          );
        })}
      </ul>
    </section>
  );
};
