import type {
  BilingualText,
  BulletinEventType,
  IncidentEventType,
  JobEventType,
  MeetingEventType,
  OfflineEventType,
  OrganisationEventType,
} from '@duban/domain';
import { words } from './words.js';

/** What each event of a meeting is called in a list. */
const MEETING: Record<MeetingEventType, BilingualText> = {
  MinutesReceived: words('纪要收文', 'Minutes received'),
  SegmentsIdentified: words('纪要分句', 'Segments identified'),
  DraftSuggested: words('拟立事项', 'Draft suggested'),
  MattersMatched: words('在办比对', 'Matters matched'),
  DraftConfirmed: words('事项确认', 'Draft confirmed'),
  DraftCorrected: words('事项更正', 'Draft corrected'),
  DraftsMerged: words('事项合并', 'Drafts merged'),
  DraftDiscarded: words('事项剔除', 'Draft discarded'),
  DraftRestored: words('恢复事项', 'Draft restored'),
  DraftAdded: words('事项补录', 'Draft added'),
  DraftJoined: words('事项并案', 'Draft joined'),
  DraftHeldApart: words('认定另事', 'Draft held apart'),
  SegmentReclassified: words('句类改判', 'Segment reclassified'),
  SegmentsLookedOver: words('句段过目', 'Sentences looked over'),
  PlacedInSeries: words('归入系列会议', 'Placed in a series'),
  EarlierMinutesSuperseded: words('修订替代', 'Earlier minutes superseded'),
  MinutesSuperseded: words('已被替代', 'Minutes superseded'),
  ListSubmitted: words('清单送审', 'List submitted'),
  ListReminded: words('清单审批提醒', 'List approval reminded'),
  ListWithdrawn: words('撤回送审', 'List withdrawn'),
  LineStruck: words('划去事项', 'Line struck'),
  LineMended: words('审改事项', 'Line mended'),
  ListReturned: words('清单退回', 'List returned'),
  ListApproved: words('清单批准', 'List approved'),
};

const ORGANISATION: Record<OrganisationEventType, BilingualText> = {
  OrganisationImported: words('名册导入', 'Organisation imported'),
  DepartmentAdded: words('单位设立', 'Department added'),
  DepartmentChanged: words('单位更改', 'Department changed'),
  DepartmentSucceeded: words('单位承接', 'Department succeeded'),
  DepartmentEnded: words('单位撤销', 'Department ended'),
  GroupChanged: words('统称更改', 'Group changed'),
  GroupAdded: words('统称设立', 'Group added'),
  GroupRevised: words('统称修订', 'Group revised'),
  GroupEnded: words('统称撤销', 'Group ended'),
  GroupMemberAdded: words('增加成员单位', 'Member added'),
  GroupMemberEnded: words('减少成员单位', 'Member ended'),
  GroupHeadNamed: words('任命组长', 'Head named'),
  GroupHeadEnded: words('免去组长', 'Head ended'),
  PersonAdded: words('人员新增', 'Person added'),
  PersonChanged: words('人员更改', 'Person changed'),
  PostAssigned: words('任职', 'Post assigned'),
  PostEnded: words('免职', 'Post ended'),
  ChargeAssigned: words('分管确定', 'Charge assigned'),
  ChargeGiven: words('增加分管', 'Charge given'),
  ChargeEnded: words('减少分管', 'Charge ended'),
  AuditScopeSet: words('审计范围确定', 'Audit scope set'),
  DelegationGranted: words('授权', 'Delegation granted'),
  DelegationConsented: words('授权确认', 'Delegation consented to'),
  DelegationRefused: words('不同意授权', 'Delegation refused'),
  DelegationEnded: words('授权终止', 'Delegation ended'),
  AbsenceRecorded: words('不在岗', 'Absence recorded'),
  AbsenceEnded: words('返岗', 'Absence ended'),
  DutyRosterSet: words('值班安排', 'Duty roster set'),
  HandoverAcknowledged: words('交接确认', 'Handover acknowledged'),
  PersonErased: words('姓名删除', 'Person erased'),
};

const JOB: Record<JobEventType, BilingualText> = {
  JobRequested: words('作业提交', 'Job requested'),
  JobStarted: words('作业开始', 'Job started'),
  JobProgressed: words('作业进度', 'Job progressed'),
  JobItemsSettled: words('逐项办结', 'Items settled'),
  JobCancellationRequested: words('请求取消', 'Cancellation requested'),
  JobFinished: words('作业结束', 'Job finished'),
};

const INCIDENT: Record<IncidentEventType, BilingualText> = {
  IncidentRaised: words('故障发生', 'Incident raised'),
  IncidentResolved: words('故障消除', 'Incident resolved'),
};

const BULLETIN: Record<BulletinEventType, BilingualText> = {
  BulletinIssued: words('通报签发', 'Bulletin issued'),
};

const OFFLINE: Record<OfflineEventType, BilingualText> = {
  OfflineMatterRegistered: words('线下办理登记', 'Offline matter registered'),
  OfflineMatterClosed: words('线下办结', 'Offline matter closed'),
};

/** What each event that is no directive's is called, by its kind of stream. */
export const RECORD_EVENT_LABELS = {
  meeting: MEETING,
  organisation: ORGANISATION,
  job: JOB,
  incident: INCIDENT,
  bulletin: BULLETIN,
  offline: OFFLINE,
} as const;
