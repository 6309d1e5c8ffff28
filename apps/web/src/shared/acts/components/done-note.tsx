import { useEffect, useRef, type ReactNode } from 'react';
import type { Views } from '@duban/api-client';
import { useSaid, useWords } from '../../i18n/words.js';
import { noteClass, toldClass } from '../../ui/surfaces.js';

/** Acts of which it is said what happens next; of the others, that they are in the record. */
const FOLLOWS = [
  ...(['AnswerBlock', 'AnswerDispatch', 'AnswerNotice', 'AnswerNudge', 'DeliverContribution', 'NudgeTask', 'RaiseBlock'] as const),
  ...(['RaiseDisagreement', 'ReportProgress', 'RequestClosure', 'RequestExtension', 'RequestStanding', 'RequestTermination'] as const),
  ...(['SubmitPlan', 'WithdrawRequest'] as const),
] as const;

interface DoneProps {
  /** What has just been done here. */
  done: Pick<Views['Can'], 'act' | 'name'> | null;
  /** What of the reader's comes next. */
  children?: ReactNode;
}

/** Always there, so that a screen reader hears what comes to stand in it; the keyboard goes on from here. */
export const DoneNote = ({ done, children }: DoneProps): ReactNode => {
  const t = useWords('form');
  const say = useSaid();
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done !== null) region.current?.focus();
  }, [done]);
  const follows = FOLLOWS.find((each) => each === done?.act);
  return (
    <div ref={region} className={toldClass} role="status" tabIndex={-1}>
      {done === null ? null : (
        <div className={noteClass(true)}>
          <strong>{t('done.title', { act: say(done.name) })}</strong>
          {follows === undefined ? null : <p>{t(`done.${follows}`)}</p>}
          {children}
        </div>
      )}
    </div>
  );
};
