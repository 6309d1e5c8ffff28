import type { BilingualText, DelegationAlertSubject, Language } from '@duban/domain';
import { shortInstantText, startText } from './formats.js';
import { ROLE_LABELS } from './labels.js';
import type { Namings } from './names.js';
import { words } from './words.js';

/** Who hands what on to whom, by which order and for how long. `named`: the sentence names whose word it is before. */
const whatOf = ({ delegation, by }: DelegationAlertSubject, names: Namings, named: boolean): BilingualText => {
  const { principalId, delegateId, roles, departmentId, reference, from, until } = delegation;
  const rolesIn = (lang: Language, by: string): string => roles.map((role) => ROLE_LABELS[role][lang]).join(by);
  const only = departmentId === null ? words('', '') : words(names.zh.department(departmentId), names.en.department(departmentId));
  const end =
    until === null
      ? words('', '')
      : words(`至${shortInstantText(until, 'zh', names.zh)}`, ` to ${shortInstantText(until, 'en', names.en)}`);
  const where = departmentId === null ? '' : ` for ${only.en}`;
  return words(
    `${named && by === principalId ? '' : `${names.zh.person(principalId)}的`}${only.zh}${rolesIn('zh', '、')}职权授予${names.zh.person(delegateId)}（${reference}，自${startText(from, 'zh', names.zh)}${end.zh}）`,
    `${names.en.person(delegateId)} acts for ${names.en.person(principalId)} as ${rolesIn('en', ', ')}${where} (${reference}, from ${startText(from, 'en', names.en)}${end.en})`,
  );
};

/** As an alert tells it: what became of the delegation, and whether its reader is asked to consent. */
export const delegationAlertText = (subject: DelegationAlertSubject, names: Namings): BilingualText => {
  const what = whatOf(subject, names, subject.became !== 'granted' && subject.became !== 'ended');
  const by = words(names.zh.person(subject.by), names.en.person(subject.by));
  switch (subject.became) {
    case 'granted':
      return words(`授权：${what.zh}`, `delegation: ${what.en}`);
    case 'asked':
      return subject.yours
        ? words(
            `授权待确认：${by.zh}拟将${what.zh}；确认前不生效，请确认或不予同意`,
            `a delegation waits for consent: ${by.en} entered that ${what.en}; it has no effect until then, consent to it or refuse it`,
          )
        : words(
            `授权待确认：${by.zh}拟将${what.zh}；确认前不生效`,
            `a delegation waits for consent: ${by.en} entered that ${what.en}; it has no effect until then`,
          );
    case 'consented':
      return words(`授权已由${by.zh}确认：${what.zh}`, `${by.en} consented to a delegation: ${what.en}`);
    case 'ended':
      return words(`授权终止：${what.zh}`, `a delegation ends: ${what.en}`);
    case 'refused':
      return words(`授权未获同意，不生效：${by.zh}不同意将${what.zh}`, `${by.en} refused a delegation, it has no effect: ${what.en}`);
  }
};
