import { defineActWords } from '../define.js';
import { counted } from '../formats.js';
import { personText } from '../changed-text.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

export const circulateDirective = defineActWords('CirculateDirective', {
  name: words('传阅', 'Circulate for reading'),
  events: {
    DirectiveCirculated: {
      label: words('传阅', 'Circulated for reading'),
      timeline: ({ note, to }, task) => ({
        zh: `${task === '' ? '' : task}送${to.length}人传阅${tail.zh(note)}`,
        en: `${task === '' ? 'it went' : `${task} went`} to ${counted(to.length, 'reader')}${tail.en(note)}`,
      }),
      alert: ({ note }, { by, names }) => {
        const who = by === undefined ? null : personText(names)(by);
        return {
          zh: `${who?.zh ?? ''}送阅${tail.zh(note)}`,
          en: `for your reading${who ? `, from ${who.en}` : ''}${tail.en(note)}`,
        };
      },
    },
  },
  refusals: {
    reader_is_sender: {
      zh: { title: '传阅对象不能是本人', advice: '请从传阅对象中去掉本人' },
      en: { title: 'Nothing is circulated to oneself', advice: 'Leave yourself out of the readers' },
    },
    reader_without_access: {
      zh: { title: '传阅对象无权阅看本事项', advice: '请只选本事项的承办单位、分管领导、交办领导或督查室人员' },
      en: {
        title: 'A reader may not read this directive',
        advice: 'Choose people of its departments, its leaders or the supervision office',
      },
    },
  },
});
