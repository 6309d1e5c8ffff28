import { COLOUR_LABELS, RELEASE_LABELS } from '@duban/words';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { Status } from '../../../shared/ui/status.js';
import { shapeOf, type Foreseen, type Line } from '../model/forecast.js';

/** Leads to what it is of, by that one's title. */
export const Of = ({
  line: { directiveId, directiveTitle, taskId, taskTitle },
  className,
}: {
  line: Line;
  className?: string;
}): ReactNode =>
  taskId === null ? (
    <Link to="/directives/$directiveId" params={{ directiveId }} className={className}>
      {directiveTitle}
    </Link>
  ) : (
    <Link to="/directives/$directiveId/tasks/$taskId" params={{ directiveId, taskId }} className={className}>
      {taskTitle ?? directiveTitle}
    </Link>
  );

/** Of a notice which one and who has to let it go out; of the rest what it is. */
export const What = ({ foreseen: { kind, line } }: { foreseen: Foreseen }): ReactNode => {
  const t = useWords('forecast');
  const say = useSaid();
  const { notice } = line;
  const words =
    notice === null
      ? t(`said.${kind}`)
      : t('released', { notice: say(COLOUR_LABELS[notice.colour]), release: say(RELEASE_LABELS[notice.release]) });
  return <Status shape={shapeOf(kind, line)}>{words}</Status>;
};
