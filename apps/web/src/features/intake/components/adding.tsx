import type { ReactNode } from 'react';
import { useWords } from '../../../shared/i18n/words.js';
import { classes } from '../../../shared/ui/class-names.js';
import { cardClass } from '../../../shared/ui/surfaces.js';
import type { Added } from '../model/added.js';
import { DraftEditor } from './draft-editor.js';
import styles from './intake.module.css';
import type { Work } from './use-work.js';

interface AddingProps {
  work: Work;
  added: Added;
  nameOf: (id: string) => string;
  onEnd: () => void;
}

/** 增补: a draft of one's own, on sentences of the text. */
export const Adding = ({ work, added: { place, content, edit }, nameOf, onEnd }: AddingProps): ReactNode => {
  const t = useWords('intake');
  return (
    <section className={classes(cardClass, styles.panel)}>
      <DraftEditor
        key={place}
        title={t('edit.add')}
        submit={t('edit.saveAdded')}
        card={null}
        edit={work.desk[place] ?? edit}
        readings={[]}
        busy={work.busy}
        before={content}
        nameOf={nameOf}
        onChange={(next) => work.put(place, next)}
        onBack={onEnd}
        onSplit={null}
        onSend={(whole, reason) =>
          work.act({ end: '/drafts', body: { content: whole, reason } }, () => {
            work.clear(place);
            onEnd();
          })
        }
      />
    </section>
  );
};
