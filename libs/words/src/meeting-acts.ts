import type { BilingualText, MeetingCommandType } from '@duban/domain';
import { words } from './words.js';

/** What each act on a meeting and its list is called. */
export const MEETING_ACT_NAMES: Readonly<Record<MeetingCommandType, BilingualText>> = {
  ReceiveMinutes: words('收文', 'Take minutes in'),
  IdentifySegments: words('分解句段', 'Split the text'),
  MatchMatters: words('比对在办事项', 'Match open directives'),
  RecordSupersession: words('记明所取代的材料', 'Record what is superseded'),
  SupersedeMinutes: words('以更正后的材料取代', 'Supersede by amended minutes'),
  ConfirmDraft: words('确认拟立项', 'Confirm the draft'),
  CorrectDraft: words('更正拟立项', 'Correct the draft'),
  MergeDrafts: words('并案', 'Merge drafts'),
  DiscardDraft: words('不予立项', 'Discard the draft'),
  RestoreDraft: words('恢复拟立项', 'Restore the draft'),
  AddDraft: words('增补拟立项', 'Add a draft'),
  JoinDraft: words('并入在办事项', 'Join an open directive'),
  HoldApart: words('认定为另一事项', 'Hold apart as another matter'),
  ReclassifySegment: words('更正句段类别', 'Correct the class of a sentence'),
  LookOver: words('过目', 'Look over'),
  PlaceInSeries: words('归入系列会议', 'Place in a series'),
  SubmitList: words('清单送审', 'Submit the list'),
  WithdrawList: words('撤回送审', 'Take the list back'),
  ReturnList: words('清单退回', 'Return the list'),
  ApproveList: words('清单审批', 'Approve the list'),
};
