import type { ReactNode } from 'react';
import { useDays } from '../dates/use-days.js';
import { useWords } from '../i18n/words.js';
import { Button } from '../ui/button.js';

export const PrintButton = (): ReactNode => {
  const t = useWords('print');
  return (
    <span className="not-printed">
      <Button kind="quiet" onPress={() => window.print()}>
        {t('print')}
      </Button>
    </span>
  );
};

/** At the foot of what is printed: whose copy it is, and of when. */
export const PrintedBy = ({ name, asOf }: { name: string; asOf?: string }): ReactNode => {
  const t = useWords('print');
  const days = useDays();
  return <p className="only-printed">{t('printedBy', { name, at: days.moment(asOf ?? new Date().toISOString()) })}</p>;
};
