import { SYSTEM_ACTOR, type BilingualText, type Incident, type IncidentCode } from '@duban/domain';
import type { RefusalText } from './define.js';
import type { Namings } from './names.js';
import { MEETING_ACT_NAMES } from './meeting-acts.js';
import { ACT_NAMES, REFUSAL_TEXTS } from './registry.js';
import { capitalised } from './formats.js';
import { tail } from './tail-text.js';
import { words } from './words.js';

export const INCIDENT_LABELS: Record<IncidentCode, BilingualText> = {
  poison_command: words('操作无法处理', 'a command could not be processed'),
  clocks_failed: words('计时失效', 'its clocks failed'),
  directive_unreadable: words('事项记录不能读取', 'the directive cannot be read'),
  follow_up_refused: words('系统指令被拒', 'a command of the system was refused'),
  follow_up_unfounded: words('待发指令来历不明', 'a command to be sent has no cause in the record'),
  job_failed: words('执行失败', 'it failed'),
  request_failed: words('请求处理失败', 'a request failed'),
  nobody_in_post: words('有在办事项而无人在岗', 'it has open work and nobody in post'),
};

const TO_DO: Record<IncidentCode, BilingualText> = {
  poison_command: words(
    '该操作未产生任何影响，其余操作照常；请告知提交人换一种方式办理，并由系统管理员按故障编号查日志',
    'nothing was applied and all else goes on; let its sender do it another way, and an administrator look the incident up in the log',
  ),
  clocks_failed: words(
    '在修复前该事项不会自动提醒、催办；请督查室人工盯办，系统管理员按故障编号查日志；修复后自动了结',
    'until it is repaired nothing in it is chased by itself: the office is to watch it, an administrator to look the incident up in the log; it ends by itself',
  ),
  directive_unreadable: words(
    '在修复前该事项不接受操作、不会自动提醒，其他事项不受影响；请督查室人工盯办，系统管理员核验记录或升级程序；修复后自动了结',
    'until it is repaired it takes no command and chases nothing, all others go on: the office is to watch it, an administrator to verify the record or to upgrade; it ends by itself',
  ),
  follow_up_refused: words(
    '请督查室核对该事项现状，必要时人工补办，然后了结本故障',
    'the office is to look at the directive, do by hand what is missing, and then resolve this incident',
  ),
  follow_up_unfounded: words(
    '该指令未发出，未产生任何影响；请系统管理员查明何人改动了数据库，并运行 duban verify 核对是否有应发未发的指令，然后了结本故障',
    'it was not sent and nothing was done; an administrator is to find out who changed the database, to see with `duban verify` whether a command that should have been sent is missing, and then to resolve this incident',
  ),
  request_failed: words(
    '请系统管理员按故障编号查日志，修复后了结本故障；同类失败在了结前不再另行通知',
    'an administrator is to look the incident up in the log and to resolve it once repaired; until then failures of its kind are not told again',
  ),
  nobody_in_post: words(
    '其事项暂报上级单位负责人或分管领导；请督查室协调任命负责人或联络员，或办理机构承接；有人到岗后自动了结',
    'what is addressed to it goes to the unit above or the leader in charge: the office is to see that a head or clerk is named, or that a unit succeeds it; it ends by itself once there is somebody',
  ),
  job_failed: words(
    '已办的有效，未执行的未受影响；请提交人查看逐项结果后重新提交未执行的，系统管理员按故障编号查日志，然后了结本故障',
    'what was done stays done and the rest was not begun: its requester is to ask for that again, an administrator to look the incident up in the log and then resolve it',
  ),
};

const SUBJECTS: Record<Incident['subject']['kind'], BilingualText> = {
  directive: words('督办事项', 'directive'),
  job: words('作业', 'job'),
  outbox: words('待发件箱', 'outbox'),
  route: words('接口', 'route'),
  department: words('单位', 'unit'),
};
/** One of them that has no number. */
const NAMELESS_SUBJECTS: Record<Incident['subject']['kind'], BilingualText> = {
  directive: words('一件未编号的督办事项', 'a directive without a number'),
  job: words('一项作业', 'a job'),
  outbox: words('待发件箱', 'the outbox'),
  route: words('一个接口', 'a route'),
  department: words('一个单位', 'a unit'),
};

type Told = Pick<Incident, 'code' | 'subject' | 'commandType' | 'refusal'>;

/** As people call it: an id says nothing to anybody. A route has no other name. */
const subjectText = ({ kind, id, number }: Incident['subject'], names?: Namings): BilingualText => {
  const of = SUBJECTS[kind];
  if (kind === 'department' && names) return words(names.zh.department(id), names.en.department(id));
  if (number !== null) return words(`${of.zh}${number}`, `${of.en} ${number}`);
  return kind === 'route' ? words(`${of.zh} ${id}`, `${of.en} ${id}`) : NAMELESS_SUBJECTS[kind];
};

/** Acts of a meeting and of the organisation are no directive's. */
const NAMES: Record<string, BilingualText | undefined> = { ...ACT_NAMES, ...MEETING_ACT_NAMES };

const whatOf = ({ subject, code, commandType, refusal }: Told, names?: Namings): BilingualText => {
  const label = INCIDENT_LABELS[code];
  const act = commandType === null ? undefined : NAMES[commandType];
  const rule = refusal === null ? undefined : (REFUSAL_TEXTS as Record<string, RefusalText | undefined>)[refusal];
  const zh = [act?.zh, rule?.zh.title].filter((part) => part !== undefined).join('，');
  const en = [act?.en, rule?.en.title].filter((part) => part !== undefined).join(', ');
  const of = subjectText(subject, names);
  return words(`${of.zh}：${label.zh}${zh === '' ? '' : `（${zh}）`}`, `${of.en}: ${label.en}${en === '' ? '' : ` (${en})`}`);
};

/** What happened, and what is to be done about it. */
export const incidentTexts = (incident: Told): { what: BilingualText; toDo: BilingualText } => {
  const [what, toDo] = [whatOf(incident), TO_DO[incident.code]];
  return { what: words(what.zh, capitalised(what.en)), toDo: words(toDo.zh, capitalised(toDo.en)) };
};

/** As an alert tells it: while it is open what to do, afterwards who ended it. */
export const incidentAlertText = (incident: Told & Pick<Incident, 'status' | 'resolvedBy' | 'note'>, names: Namings): BilingualText => {
  const [what, toDo] = [whatOf(incident, names), TO_DO[incident.code]];
  if (incident.status === 'OPEN') return words(`故障：${what.zh}。${toDo.zh}`, `incident: ${what.en}; ${toDo.en}`);
  const { resolvedBy } = incident;
  if (resolvedBy === null || resolvedBy === SYSTEM_ACTOR.personId)
    return words(`故障已自动恢复：${what.zh}`, `an incident is over by itself: ${what.en}`);
  const note = incident.note ?? '';
  return words(
    `故障已由${names.zh.person(resolvedBy)}了结：${what.zh}${tail.zh(note)}`,
    `an incident was resolved by ${names.en.person(resolvedBy)}: ${what.en}${tail.en(note)}`,
  );
};
