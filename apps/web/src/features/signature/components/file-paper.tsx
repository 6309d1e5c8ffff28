import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { PaperFields } from '../../../shared/acts/components/paper-fields.js';
import { isSigned, NOT_SIGNED, type PaperOf } from '../../../shared/acts/model/signed-sheet.js';
import { useCommandKey } from '../../../shared/api/command-key.js';
import { useWords } from '../../../shared/i18n/words.js';
import { ProblemNote } from '../../../shared/problems/problem-note.js';
import { Button } from '../../../shared/ui/button.js';
import { fileSignedPaper } from '../api/for-signature.js';
import styles from './signature.module.css';

/** 签批件归档, before another officer enters what it says. */
export const FilePaper = ({ directiveId, signers }: { directiveId: string; signers: PaperOf['signers'] }): ReactNode => {
  const t = useWords('signature');
  const queries = useQueryClient();
  const { key, renew } = useCommandKey();
  const empty = { ...NOT_SIGNED, signedBy: signers[0]?.personId ?? '' };
  const [sheet, setSheet] = useState(empty);
  const [missing, setMissing] = useState(false);
  const [unsent, setUnsent] = useState(0);
  const { signedBy: signer, signedOn, file } = sheet;
  const filing = useMutation({
    mutationFn: () => fileSignedPaper(directiveId, { signer, signedOn, file }, key),
    onSuccess: () => {
      renew();
      setSheet(empty);
      return queries.invalidateQueries();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setMissing(!isSigned(sheet));
    if (isSigned(sheet) && unsent === 0 && !filing.isPending) filing.mutate();
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label={t('file')}>
      <PaperFields signers={signers} {...{ sheet, missing }} onChange={setSheet} onUnsent={setUnsent} />
      {filing.isError ? <ProblemNote error={filing.error} /> : null}
      <Button kind="go" type="submit" isPending={filing.isPending}>
        {t('file')}
      </Button>
    </form>
  );
};
