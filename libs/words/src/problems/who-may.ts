import type { BilingualText, Instant, Language } from '@duban/domain';
import { shortInstantTexts } from '../formats.js';

/** A post, or a part in the matter, that could do what was refused; with its holders where they are few and known. */
export interface Entitled {
  label: BilingualText;
  persons: readonly BilingualText[];
}

const one = ({ label, persons }: Entitled, lang: Language): string => {
  const names = persons.map((name) => name[lang]);
  if (lang === 'zh') return names.length === 0 ? label.zh : `${label.zh}（${names.join('、')}）`;
  return `the ${label.en}${names.length === 0 ? '' : ` (${names.join(', ')})`}`;
};

/** 甲、乙或丙. */
const oneOf = (entitled: readonly Entitled[], lang: Language): string => {
  const said = entitled.map((each) => one(each, lang));
  const [comma, or] = lang === 'zh' ? ['、', '或'] : [', ', ' or '];
  return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(comma)}${or}${said.at(-1) ?? ''}`;
};

/** All of them, as whoever decides. */
export const entitledText = (entitled: readonly Entitled[]): BilingualText => ({ zh: oneOf(entitled, 'zh'), en: oneOf(entitled, 'en') });

/** By whom it has to be done, as a sentence of advice. */
export const whoMayText = (entitled: readonly Entitled[]): BilingualText => ({
  zh: `须由${oneOf(entitled, 'zh')}办理`,
  en: `This is for ${oneOf(entitled, 'en')} to do`,
});

/** The department that leads a task, as whoever has to do something. */
export const leadLabel = (name: BilingualText): BilingualText => ({
  zh: `牵头单位${name.zh}`,
  en: `lead department ${name.en.replace(/^the /, '')}`,
});

/** Since when somebody holds no post, and who could enter a new one. */
export const postsEndedText = (until: Instant, ask: readonly Entitled[]): BilingualText => {
  const day = shortInstantTexts(until);
  return {
    zh: `任职已于${day.zh}结束；如需继续使用，请联系${oneOf(ask, 'zh')}登记新的任职`,
    en: `They ended on ${day.en}. If you still have work to do here, ask ${oneOf(ask, 'en')} to enter a new post`,
  };
};
