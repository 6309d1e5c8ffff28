/** Papers that order from their first line: nobody says 会议要求 in them. */
const ORDERS =
  /(?:通知|方案|要点|任务|清单|计划|措施|安排|分工|分解|台账|要求|督办|交办|整改|批示|指示|提示|意见|工作单|事项表|部署)(?=[^，。]{0,8}$)/gu;
const TELLS = /(?:纪要|记录|纪录|公报|通稿|通报|报告|总结|汇报|讲话|简报|公告|说明)(?=[^，。]{0,6}$)/gu;
/** 讲话要求, 会议纪要的通知: what kind of paper it is, its title says last. */
export const isOrder = (title: string): boolean => {
  const last = (pattern: RegExp): number => [...title.matchAll(pattern)].at(-1)?.index ?? -1;
  return last(ORDERS) > last(TELLS);
};
/** What stands below such a heading is asked for, or told. */
export const HEADS_ACTIONS =
  /(?:待办|遗留|新增|未完成|跟踪|行动|任务|下一步|下步|议定|要求|结论|督办|安排|措施|部署|决议|裁示|需要[^，]{0,6}支持)(?:事项|如下|内容|工作|清单|问题)?[:：]?$/u;
export const HEADS_CLOSED = /^[^，。]{0,8}已(?:完成|关闭|办结|销号|解决)(?:事项|内容|工作|的)?[^，。]{0,4}[:：]?$/u;
export const HEADS_REPORT = /(?:已完成|情况|通报|汇报|背景|成效|问题|听取|报告事项|致词)[^，]{0,6}[:：]?$/u;
/** …要求：, 现通知如下。: what follows is asked for. */
export const OPENS = /(?:[:：]|如下[。：:]?)$/u;
/** Behind the last sentence of a numbered paragraph, a bracket names whoever does all of it. */
export const TRAILING = /[（(][^（()）]{2,160}(?:牵头|负责|配合|分工|落实)[^（()）]{0,20}[）)][。；]?$/u;
export const HEADLINE = 34;
export const COUNTED_HEADLINE = 14;

/** More names of documents than these make no title. */
const NAMED_AT_MOST = 30;
/** 原则通过 asks for revision by what was said before it is issued; a plain approval for issue only. */
export const decisionRequirement = (documents: readonly string[], approved: string): { title: string; requirement: string } => {
  const all = documents.join('、');
  const [first = ''] = documents;
  const named = documents.length > 1 && all.length > NAMED_AT_MOST ? `${first}等` : all;
  return /原则/u.test(approved)
    ? { title: `修改完善并印发${named}`, requirement: `按会议意见修改完善${all}，按程序印发` }
    : { title: `印发实施${named}`, requirement: `按程序印发${all}` };
};

export const GOES_ON = /^(?:同时|并|还|也|另外|此外)?[，]?(?:要|应当?|须|务必|必须|不得)/u;

export const CLOSED =
  /^(?:\p{Script=Han}{0,8}已(?:经)?(?:全部)?(?:闭环|完成|办结|整改|销号|落实|答复|解决|关闭)|完成|办结|销号|closed|done|complete[d]?|resolved|解除列管|准予备查)/iu;
