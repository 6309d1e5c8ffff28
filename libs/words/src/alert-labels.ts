import type { AlertEnd, AlertKind, AlertLevel, BilingualText, Whom } from '@duban/domain';
import { words } from './words.js';

/** Whom an event is for. */
export const WHOM_LABELS: Record<Whom, BilingualText> = {
  lead: words('牵头单位', 'the lead'),
  assists: words('配合单位', 'the assists'),
  gatherer: words('汇总单位', 'the department that gathers'),
  relieved: words('不再承担的单位', 'the department relieved of it'),
  blocked: words('受阻单位', 'the department that is blocked'),
  asked: words('被请求方', 'whoever is asked'),
  asker: words('提出方', 'whoever asked'),
  signers: words('上一级审核人', 'who signs next'),
  signer: words('督办单签发人', 'who releases the notice'),
  owner: words('责任方', 'whose duty it is'),
  as_the_rule_says: words('规则所定对象', 'as the step of the ladder says'),
  officers: words('督办专员', 'the officers'),
  contact: words('联系人', 'the contact'),
  office_head: words('督查室主任', 'the head of the office'),
  leader_in_charge: words('分管领导', 'the leader in charge'),
  former_leader: words('原分管领导', 'the leader who was in charge'),
  issuing_leader: words('交办领导', 'the issuing leader'),
  watchers: words('关注人', 'whoever watches it'),
  list_signers: words('清单审批人', 'who may approve the list'),
  drafters: words('清单起草人', 'the drafters'),
  principal: words('授权人', 'the principal'),
  delegate: words('被授权人', 'the delegate'),
  consenting: words('可予确认的人', 'who may consent'),
  successors: words('承接单位', 'the units that succeed it'),
  post_holders: words('任职人员', 'who held a post in it'),
  appointee: words('任职本人', 'whose post it is'),
  requester: words('作业提交人', 'who asked for the job'),
  readers: words('传阅对象', 'its readers'),
  incident_office: words('故障处理人', 'who looks after incidents'),
};

export const ALERT_KIND_LABELS: Record<AlertKind, BilingualText> = {
  information: words('告知', 'information'),
  request: words('请办', 'request'),
  reminder: words('提醒', 'reminder'),
  escalation: words('预警或逾期提醒', 'warning or overdue'),
  notice: words('督办单', 'notice'),
  incident: words('故障', 'incident'),
};

export const ALERT_LEVEL_LABELS: Record<AlertLevel, BilingualText> = {
  info: words('一般', 'info'),
  warn: words('注意', 'warn'),
  serious: words('重要', 'serious'),
  grave: words('紧急', 'grave'),
};

/** Why nothing is left of what an alert asked or warned of. */
export const ALERT_END_LABELS: Record<AlertEnd, BilingualText> = {
  completed: words('任务已办结', 'the task is completed'),
  recalled: words('任务已撤回', 'the task was recalled'),
  terminated: words('任务已终止', 'the task was terminated'),
  reassigned: words('任务已改派', 'the task was reassigned'),
  carried: words('任务已转入其他事项', 'the task goes on in another directive'),
  discarded: words('事项已不予立项', 'the directive was discarded'),
  merged: words('事项已并入他案', 'the directive was merged into another'),
  archived: words('事项已归档', 'the directive is archived'),
  decided: words('已有决定', 'it has been decided'),
  answered: words('督办单已答复或不再有效', 'the notice is answered, or holds no longer'),
  settled: words('相关事项已办理', 'what it was about has been done'),
  superseded: words('纪要已被修订替代', 'amended minutes have taken their place'),
  resolved: words('故障已消除', 'the incident is resolved'),
};
