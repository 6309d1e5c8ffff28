import { personText } from '../changed-text.js';
import { defineActWords } from '../define.js';
import { documentDayText } from '../formats.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

export const fileSignedPaper = defineActWords('FileSignedPaper', {
  name: words('签批件归档', 'File a signed paper'),
  events: {
    SignedPaperFiled: {
      label: words('签批件归档', 'Signed paper filed'),
      timeline: ({ signer, signedOn, note }, task, names) => {
        const who = names.person(signer);
        return {
          zh: `${task}${who}${documentDayText(signedOn, 'zh')}的签批件已归档${tail.zh(note)}`,
          en: `${task === '' ? '' : `${task}: `}what ${who} signed on ${documentDayText(signedOn, 'en')} was filed${tail.en(note)}`,
        };
      },
      alert: ({ signer, signedOn, note }, { by, names }) => {
        const who = personText(names)(signer);
        const filer = by === undefined ? null : personText(names)(by);
        const on = { zh: documentDayText(signedOn, 'zh'), en: documentDayText(signedOn, 'en') };
        return {
          zh: `${who.zh}${on.zh}的签批件已由${filer?.zh ?? '另一名督办专员'}归档，重大事项请由您复核后补录${tail.zh(note)}`,
          en: `what ${who.en} signed on ${on.en} was filed${filer ? ` by ${filer.en}` : ''}; on a major matter another officer enters it, please check and do so${tail.en(note)}`,
        };
      },
    },
  },
});
