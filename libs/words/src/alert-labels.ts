import type { AlertKind, AlertLevel, BilingualText, Whom } from '@duban/domain';
import { words } from './words.js';

/** Whom an event is for. */
export const WHOM_LABELS: Record<Whom, BilingualText> = {
  lead: words('牵头单位', 'the lead'),
  assists: words('配合单位', 'the assists'),
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
  list_signers: words('清单审批人', 'who may approve the list'),
  drafters: words('清单起草人', 'the drafters'),
  principal: words('授权人', 'the principal'),
  delegate: words('受托人', 'the delegate'),
  consenting: words('可予确认的人', 'who may consent'),
  successors: words('承接单位', 'the units that succeed it'),
  post_holders: words('任职人员', 'who held a post in it'),
  requester: words('作业提交人', 'who asked for the job'),
  incident_office: words('故障处理人', 'who looks after incidents'),
};

export const ALERT_KIND_LABELS: Record<AlertKind, BilingualText> = {
  information: words('告知', 'information'),
  request: words('请办', 'request'),
  reminder: words('提醒', 'reminder'),
  escalation: words('逾期提醒', 'escalation'),
  notice: words('督办单', 'notice'),
  incident: words('故障', 'incident'),
};

export const ALERT_LEVEL_LABELS: Record<AlertLevel, BilingualText> = {
  info: words('一般', 'info'),
  warn: words('注意', 'warn'),
  serious: words('重要', 'serious'),
  grave: words('紧急', 'grave'),
};
