import { partiesListed, type Names, type Party } from './parties.js';
import type { Paragraph } from '../structure/sentences.js';

/** 各学院、各部门：: a line of its own that says to whom the paper goes. */
const LINE = /^([^。；！？]{2,160})[:：]$/u;
/** Nobody is called so; it opens what follows. */
const OPENS =
  /通知|如下|以下|要求|决定|议题|结论|问题|事项|内容|措施|安排|意见|目标|情况|原则|附件|批示|指出|强调|说明|背景|时间|地点|人员|名单|计划|任务|步骤/u;
const HEAD = 8;
const REMARK = /[（(][^（()）]{0,40}[）)]/gu;
const AND_SO_ON = /[、，,]?(?:有关|相关|其他|各有关|各相关)?(?:单位|部门|企业)?$/u;

/** To whom a letter or notice goes, as the line before its first words says; empty where it has none. */
export const addressedIn = (paragraphs: readonly Paragraph[], names: Names): readonly Party[] => {
  for (const { read } of paragraphs.slice(0, HEAD)) {
    const list = LINE.exec(read)?.[1]?.replace(REMARK, '');
    if (list === undefined || OPENS.test(list)) continue;
    const pieces = list.split(/[、，,]/u).filter((piece) => piece.trim() !== '');
    const parties = partiesListed(list, names);
    // all of it names somebody, but for what goes with the last of them
    if (parties.length > 0 && parties.length >= pieces.length - (AND_SO_ON.test(list) ? 1 : 0)) return parties;
  }
  return [];
};
