import { describe, expect, test } from '@jest/globals';
import { allRoutes } from '@duban/contracts';
import { NO_PARTS, RELATIONS, type Parts, type Relation, type Role } from '@duban/domain';
import { cityAfter, delegation, subjectOf } from '../testing.spec-support.js';
import { ACTIONS } from './permission-table.js';
import { may, permits, permitsSomewhere, visibilityOf } from './permits.js';

const ROLES: Role[] = [
  'department_head',
  'clerk',
  'supervision_officer',
  'office_head',
  'leader_in_charge',
  'issuing_leader',
  'auditor',
  'administrator',
];
const LETTER: Record<Relation, string> = {
  own: 'o',
  assist: 'a',
  asked: 'k',
  in_charge: 'c',
  department_leader: 'l',
  entrusted: 'e',
  other: 'x',
};

/**
 * The whole table as people would check it. Columns: head, clerk, officer, office head, leader in charge, issuing leader, auditor,
 * administrator. Cells: o own, a assist, k asked by a block, c in charge, l leads the department, e entrusted body, x other; * all, - never.
 */
const MATRIX = `
RegisterDirective    -   -   * * - - - -
ProposeDirective     -   -   * * - - - -
DecideRegistration   -   -   - * c * - -
DiscardDirective     -   -   * * c * - -
DispatchTasks        -   -   * * - - - -
AmendDirective       -   -   * * c * - -
MergeDirective       -   -   * * c * - -
AbsorbDirective      -   -   - - - - - -
SplitDirective       -   -   - * c * - -
OpenCarriedTask      -   -   - - - - - -
DischargeDirective   -   -   - * c * - -
ReinspectDirective   -   -   * * c * - -
ReopenDirective      -   -   * * c * - -
MarkRead             -   -   - - c * - -
CirculateDirective   oak oak * * cl * - -
FileSignedPaper      -   -   * * - - - -
MarkCirculationRead  oak oak * * cl * - -
ReplyUpward          -   -   * * - - - -
SetReplyDate         -   -   * * - - - -
WatchDirective       -   -   * * cl * - -
EndWatch             -   -   * * cl * - -
SetSpecialWatch      -   -   - * c * - -
EndSpecialWatch      -   -   - * c * - -
Regrade              -   -   - * c * - -
RepinPolicy          -   -   - * - - - -
AmendTask            -   -   - * c * - -
DivideTask           -   -   - * c * - -
AmendAssists         -   -   * * c * - -
ReceiveTask          oa  oa  e e - - - -
AnswerDispatch       oa  oa  e e - - - -
DecideDispatchAnswer -   -   * * - - - -
SubmitPlan           o   o   e e - - - -
ReportProgress       oa  oa  e e - - - -
DeliverContribution  a   a   e e - - - -
RaiseBlock           oa  oa  e e - - - -
AnswerBlock          k   k   * * c * - -
ClearBlock           oa  oa  e e - - - -
RaiseDisagreement    oa  oa  e e - - - -
DecideDisagreement   -   -   * * - - - -
RequestExtension     o   o   e e - - - -
ScreenExtension      -   -   * * - - - -
DecideExtension      -   -   - * c * - -
SetDueDate           -   -   - * c * - -
RequestStanding      o   o   e e - - - -
DecideStanding       -   -   - * c * - -
ReviewStanding       -   -   * * - - - -
RequestTermination   o   o   e e - - - -
DecideTermination    -   -   - - c * - -
WithdrawRequest      oa  oa  e e - - - -
NudgeTask            -   -   * * c * - -
NudgeByPhone         -   -   * * c * - -
AnswerNudge          o   o   e e - - - -
ReleaseNotice        -   -   * * c * - -
AnswerNotice         oak oak * * c * - -
WaiveNotice          -   -   * * c * - -
SuspendTask          -   -   - - c * - -
ResumeTask           -   -   - * c * - -
RecallTask           -   -   * * c * - -
TerminateTask        -   -   - - c * - -
ReassignTask         -   -   * * c * - -
TakeOverTask         -   -   * * - - - *
RequestClosure       o   o   e e - - - -
SignOff              -   -   * * c * - -
ReceiveMinutes       -   -   * * - - - -
IdentifySegments     -   -   * * - - - -
MatchMatters         -   -   * * - - - -
RecordSupersession   -   -   * * - - - -
SupersedeMinutes     -   -   * * - - - -
ConfirmDraft         -   -   * * - - - -
CorrectDraft         -   -   * * - - - -
MergeDrafts          -   -   * * - - - -
DiscardDraft         -   -   * * - - - -
RestoreDraft         -   -   * * - - - -
AddDraft             -   -   * * - - - -
JoinDraft            -   -   * * - - - -
ReclassifySegment    -   -   * * - - - -
HoldApart            -   -   * * - - - -
LookOver             -   -   * * - - - -
PlaceInSeries        -   -   * * - - - -
SubmitList           -   -   * * - - - -
WithdrawList         -   -   * * - - - -
ReturnList           -   -   - * * * - -
ApproveList          -   -   - * * * - -
read.directives      oak oak * * cl * * -
read.directive       oak oak * * cl * * -
read.events          oak oak * * cl * * -
read.timeline        oak oak * * cl * * -
read.diff            oak oak * * cl * * -
read.verification    oak oak * * cl * * -
read.tasks           oak oak * * cl * * -
read.duties          oak oak * * cl * * -
read.circulations    oak oak * * cl * * -
read.forecast        oak oak * * cl * * -
read.file            oak oak * * cl * * -
read.alerts          *   *   * * * * * *
read.jobs            *   *   * * * * * -
read.meetings        -   -   * * * * * -
read.meeting         -   -   * * * * * -
read.reports         -   -   * * * * * -
read.offline         -   -   * * - - * -
read.statistics      -   -   * * * * * -
read.audit           -   -   - * - - * -
read.auditAccess      -   -   - * - - - *
read.refusals        -   -   - * - - * *
read.incidents       -   -   - * - - * *
read.search          *   *   * * * * * *
read.changes         *   *   * * * * * *
read.handover        *   *   * * * * - -
read.organisation    *   *   * * * * * *
read.organisationRecord - - - * - - * *
read.delegations     *   *   * * * * * *
read.me              *   *   * * * * * *
read.policies        *   *   * * * * * *
read.calendars       *   *   * * * * * *
receipt.alert        *   *   * * * * - *
save.settings        *   *   * * * * * *
resolve.incident     -   -   - * - - - *
issue.bulletin       -   -   - * - * - -
register.offline     -   -   * * - - - -
request.job          *   *   * * * * - -
cancel.job           *   *   * * * * - -
upload.file          *   *   * * * * - -
export.audit         -   -   - * - - * -
manage.organisation  -   -   - - - - - *
manage.delegations   *   *   * * * * - *
consent.delegation   -   -   - * * * - -
acknowledge.handover *   *   * * * * - -
manage.calendars     -   -   - - - - - *
manage.policies      -   -   - - - - - *
`
  .trim()
  .split('\n')
  .map((line) => line.split(/\s+/))
  .map(([action = '', ...cells]) => ({ action, cells }));

const cell = (role: Role, action: string): string => {
  const letters = RELATIONS.filter((relation) => permits({ roles: [role] }, action, relation)).map((relation) => LETTER[relation]);
  return letters.length === RELATIONS.length ? '*' : letters.join('') || '-';
};

describe('the permission table', () => {
  test.each(MATRIX)('$action: $cells', ({ action, cells }) => {
    expect(ROLES.map((role) => cell(role, action))).toEqual(cells);
  });

  test('the matrix above names every action, and no other', () => {
    expect(MATRIX.map(({ action }) => action).sort()).toEqual([...ACTIONS].sort());
  });

  test('every route of the API that needs a token has a row', () => {
    const unknown = allRoutes.filter(({ kind, action }) => kind !== 'open' && !(action && ACTIONS.includes(action)));
    expect(unknown.map(({ id, action }) => ({ id, action }))).toEqual([]);
  });

  test('what the table does not name is refused, also names of Object itself', () => {
    const everybody = { roles: [...ROLES, 'system' as const] };
    for (const action of ['NoSuchAction', 'constructor', '__proto__', 'toString', '']) {
      expect(RELATIONS.some((relation) => permits(everybody, action, relation))).toBe(false);
      expect(permitsSomewhere(everybody, action)).toBe(false);
    }
  });

  test('no role has a right by itself: without a role nothing is allowed', () => {
    expect(ACTIONS.filter((action) => permitsSomewhere({ roles: [] }, action))).toEqual([]);
    expect(ACTIONS.filter((action) => permitsSomewhere({ roles: ['system'] }, action))).toEqual([]);
  });

  test('an auditor writes nothing but an export and their own settings, an administrator reads no content', () => {
    const allowed = (role: Role) => ACTIONS.filter((action) => permitsSomewhere({ roles: [role] }, action));
    expect(allowed('auditor').filter((action) => !action.startsWith('read.'))).toEqual(['save.settings', 'export.audit']);
    expect(allowed('administrator')).toEqual([
      // what the organisation's own record says of a unit that ended
      'TakeOverTask',
      'read.alerts',
      'read.auditAccess',
      'read.refusals',
      'read.incidents',
      'read.search',
      'read.changes',
      'read.organisation',
      'read.organisationRecord',
      'read.delegations',
      'read.me',
      'read.policies',
      'read.calendars',
      'receipt.alert',
      'save.settings',
      'resolve.incident',
      'manage.organisation',
      'manage.delegations',
      'manage.calendars',
      'manage.policies',
    ]);
  });
});

describe('a subject before a task', () => {
  /** Led by 市卫健委 with 东湖区, blocked by 市财政局. */
  const parts: Parts = { leads: ['weijian'], assists: ['donghu'], asked: ['caizheng'], leaderInCharge: null };
  const LOGINS = [
    'weijian.head',
    'weijian.clerk',
    'donghu.clerk',
    'caizheng.head',
    'fagai.head',
    'leader.wang',
    'leader.li',
    'shuji',
    'duban.officer',
    'duban.head',
    'auditor',
    'admin',
  ];
  const who = async (action: string, on: Parts = parts): Promise<string[]> => {
    const city = await cityAfter();
    return LOGINS.filter((login) => may(subjectOf(city, login), action, on));
  };

  test('only the lead closes or asks for an extension', async () => {
    expect(await who('RequestClosure')).toEqual(['weijian.head', 'weijian.clerk']);
    expect(await who('RequestExtension')).toEqual(['weijian.head', 'weijian.clerk']);
  });

  test('assists report and deliver their contribution', async () => {
    expect(await who('ReportProgress')).toEqual(['weijian.head', 'weijian.clerk', 'donghu.clerk']);
    expect(await who('DeliverContribution')).toEqual(['donghu.clerk']);
  });

  test('a block is answered by the department it waits for, or by those above', async () => {
    // 市卫健委 leads and is leader.wang's; leader.li, of 市财政局 and 东湖区, has no say in it.
    expect(await who('AnswerBlock')).toEqual(['caizheng.head', 'leader.wang', 'shuji', 'duban.officer', 'duban.head']);
  });

  test('whoever has a part sees it; other departments do not, nor the administrator', async () => {
    expect(await who('read.directive')).toEqual(LOGINS.filter((login) => login !== 'fagai.head' && login !== 'admin'));
  });

  test('a leader in charge sees their departments, or what names them as leader', async () => {
    const weijianOnly = { ...NO_PARTS, leads: ['weijian'] };
    const city = await cityAfter();
    const li = subjectOf(city, 'leader.li');
    expect(may(li, 'read.directive', weijianOnly)).toBe(false);
    expect(may(li, 'read.directive', { ...weijianOnly, leaderInCharge: li.personId })).toBe(true);
    expect(may(li, 'DecideExtension', weijianOnly)).toBe(false);
  });

  test('the office enters for a body without accounts, and for no other', async () => {
    expect(await who('RequestClosure', { ...NO_PARTS, leads: ['hongshi'] })).toEqual(['duban.officer', 'duban.head']);
  });

  test('each post is judged by its own relation: a delegated headship lends nothing to one’s own department', async () => {
    const city = await cityAfter(delegation('weijian.head', 'fagai.clerk'));
    const subject = subjectOf(city, 'fagai.clerk');
    expect(may(subject, 'RequestClosure', parts)).toBe(true);
    expect(may(subject, 'RequestClosure', { ...parts, leads: ['gongxin'] })).toBe(false);
  });
});

describe('the condition for lists', () => {
  test('those above and the auditor see all, the administrator nothing, the rest what concerns them', async () => {
    const city = await cityAfter();
    const of = (login: string) => visibilityOf(subjectOf(city, login));
    for (const login of ['duban.officer', 'duban.head', 'shuji', 'auditor']) expect(of(login)).toEqual({ kind: 'all' });
    expect(of('admin')).toEqual({ kind: 'none' });
    expect(of('fagai.clerk')).toEqual({ kind: 'some', departments: ['fagai'], leaders: [] });
    const wang = subjectOf(city, 'leader.wang');
    expect(visibilityOf(wang)).toEqual({ kind: 'some', departments: wang.standings[0]?.inChargeOf, leaders: [wang.personId] });
  });

  test('a leader’s delegation for one department opens that one, not all the leader leads', async () => {
    const granted = delegation('leader.li', 'leader.wang', { roles: ['leader_in_charge'], departmentId: 'fagai' });
    const wang = subjectOf(await cityAfter(granted), 'leader.wang');
    const visible = visibilityOf(wang);
    expect(visible).toMatchObject({ kind: 'some', leaders: [wang.personId] });
    expect(visible.kind === 'some' && [visible.departments.includes('fagai'), visible.departments.includes('gongxin')]).toEqual([
      true,
      false,
    ]);
  });

  test('lists and single reads follow one rule', async () => {
    const city = await cityAfter();
    const logins = ['fagai.head', 'donghu.clerk', 'leader.li', 'leader.wang', 'shuji', 'duban.officer', 'auditor', 'admin'];
    const led: Parts[] = ['fagai', 'weijian', 'donghu', 'xishan'].map((lead) => ({ ...NO_PARTS, leads: [lead] }));
    for (const login of logins) {
      const subject = subjectOf(city, login);
      const visible = visibilityOf(subject);
      const listed = led.map(
        ({ leads }) => visible.kind === 'all' || (visible.kind === 'some' && leads.some((id) => visible.departments.includes(id))),
      );
      expect(led.map((parts) => may(subject, 'read.directive', parts))).toEqual(listed);
    }
  });
});
