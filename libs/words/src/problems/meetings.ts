import type { MeetingRefusalCode, RefusalCode } from '@duban/domain';
import type { RefusalText } from '../define.js';

/** Refusals about a meeting and its list, besides those that directives have too. */
export const MEETING_TEXTS = {
  nothing_mended: {
    zh: { title: '审改内容与原内容相同', advice: '请写明所改内容；无需改动的，直接批准' },
    en: { title: 'The line is sent as mended and is as it was', advice: 'Say what changes, or approve it as it is' },
  },
  not_the_submitter: {
    zh: { title: '清单只能由送审人撤回', advice: '审批人可以退回清单' },
    en: { title: 'Only whoever submitted the list takes it back', advice: 'Whoever approves it may return it' },
  },
  meeting_not_found: {
    zh: { title: '没有此会议材料', advice: '请核对编号' },
    en: { title: 'No such meeting', advice: 'Check the id' },
  },
  meeting_exists: {
    zh: { title: '该材料已收文', advice: '请直接打开已有材料' },
    en: { title: 'These minutes were taken in already', advice: 'Open the ones that exist' },
  },
  classified_material: {
    zh: { title: '涉密材料不得进入本系统', advice: '请按保密规定线下办理；本系统未保留任何内容' },
    en: { title: 'Classified material does not belong in this system', advice: 'Handle it offline; nothing of it was kept' },
  },
  meeting_wrong_state: {
    zh: { title: '会议清单当前状态不允许此操作', advice: '请刷新查看清单状态' },
    en: { title: 'The meeting’s list is not in a state for this', advice: 'Read its present state' },
  },
  meeting_superseded: {
    zh: { title: '该材料已由更正后的材料取代', advice: '请在新材料上办理' },
    en: { title: 'Amended minutes have taken the place of these', advice: 'Go on with the later ones' },
  },
  segments_exist: {
    zh: { title: '句段已经分解', advice: '请在已有句段上更正' },
    en: { title: 'The text has been split already', advice: 'Correct what is there' },
  },
  segment_not_found: {
    zh: { title: '没有此句段', advice: '请核对句段编号' },
    en: { title: 'No such sentence', advice: 'Check its id' },
  },
  segment_overlap: {
    zh: { title: '句段位置重叠或越界', advice: '请核对位置' },
    en: { title: 'Sentences overlap or leave the text', advice: 'Check the offsets' },
  },
  same_series: {
    zh: { title: '已归入该系列会议', advice: '这份材料已经归在该系列会议之下。' },
    en: { title: 'It is of that series already', advice: 'The meeting stands in that series already.' },
  },
  same_class: {
    zh: { title: '类别与现类别相同', advice: '无需更正' },
    en: { title: 'It has this class already', advice: 'Nothing to correct' },
  },
  draft_not_found: {
    zh: { title: '没有此拟立项', advice: '请核对编号' },
    en: { title: 'No such draft', advice: 'Check its id' },
  },
  draft_exists: {
    zh: { title: '该拟立项已存在', advice: '请更正已有的一条' },
    en: { title: 'The draft exists already', advice: 'Correct the one that exists' },
  },
  draft_already_decided: {
    zh: { title: '该拟立项已有决定', advice: '如需改变请用更正' },
    en: { title: 'The draft has been decided already', advice: 'Use a correction to change it' },
  },
  nothing_to_merge: {
    zh: { title: '没有两项可并案的拟立项', advice: '至少须有两项待定或已确认的拟立项' },
    en: { title: 'There are no two drafts to merge', advice: 'At least two have to be open or confirmed' },
  },
  basis_required: {
    zh: { title: '须引用至少一个句段作为依据', advice: '请选择依据的句段' },
    en: { title: 'A draft rests on at least one sentence', advice: 'Name the sentences' },
  },
  unknown_group: {
    zh: { title: '没有此类单位，或其下无单位', advice: '请核对分组，或逐个列明单位' },
    en: { title: 'No such group of units, or it has none', advice: 'Check the group, or name the units one by one' },
  },
  units_required: {
    zh: { title: '分别承办须列明各单位和汇总单位', advice: '请列明单位和汇总单位' },
    en: { title: 'A parallel task names its units and who gathers', advice: 'Name the units and the collator' },
  },
  standing_terms_required: {
    zh: { title: '长期事项须有复核日和终止条件', advice: '请补齐两项' },
    en: { title: 'Standing work needs a review date and an end condition', advice: 'Give both' },
  },
  due_not_in_source: {
    zh: { title: '所引句段中没有这一时限', advice: '请改标为人工确定的时限' },
    en: { title: 'The sentences cited set no such date', advice: 'Label it as decided by a person' },
  },
  decision_needed: {
    zh: { title: '牵头单位有待明确', advice: '原文列有两个以上牵头单位或未明确牵头单位，请确定一个并说明理由' },
    en: { title: 'Who leads is still open', advice: 'The source names several leads or none: decide on one and say why' },
  },
  drafts_undecided: {
    zh: { title: '仍有建议未作决定', advice: '请逐条确认、并案或不予立项' },
    en: { title: 'Some suggestions are undecided', advice: 'Confirm, merge or discard each' },
  },
  segments_unaccounted: {
    zh: { title: '仍有应办句段未落实到事项', advice: '请立项，或改类并说明理由' },
    en: { title: 'A sentence with something to do is in no draft', advice: 'Draft it, or reclassify it with a reason' },
  },
  segments_not_looked_over: {
    zh: { title: '仍有“要看一眼”的句段未过目', advice: '这些句段含时限、责任单位或要求，未立事项：请逐条或一并过目，应立项的增补拟立项' },
    en: {
      title: 'Sentences that hint at a duty have not been looked over',
      advice:
        'They hold a limit, an owner or a word that asks, and no draft: look them over, one or several at once; add a draft where there is a duty',
    },
  },
  nothing_to_look_over: {
    zh: { title: '没有要过目的句段', advice: '所列句段不在“要看一眼”之列，或已过目' },
    en: {
      title: 'Nothing is left to look over',
      advice: 'The sentences are not listed for looking over, or have been looked over already',
    },
  },
  matters_undecided: {
    zh: { title: '拟立项与在办事项相同，尚未处理', advice: '请逐条并入在办事项，或认定为另一事项并说明理由' },
    en: {
      title: 'Drafts go on with directives that are open already',
      advice: 'Join each to the open directive, or say that it is another matter, with the reason',
    },
  },
  no_open_matter: {
    zh: { title: '该拟立项没有待处理的相同在办事项', advice: '无需认定' },
    en: { title: 'This draft seems to go on with no open directive, or it was held apart already', advice: 'Nothing is to be said' },
  },
  list_empty: {
    zh: { title: '清单没有立项事项', advice: '请至少确认一项' },
    en: { title: 'The list has no draft', advice: 'Confirm at least one' },
  },
  meeting_date_required: {
    zh: { title: '会议日期无法确定', advice: '请填写会议日期' },
    en: { title: 'The meeting’s date is not known', advice: 'Give the date of the meeting' },
  },
} as const satisfies Record<Exclude<MeetingRefusalCode, RefusalCode>, RefusalText> & Record<string, RefusalText>;
