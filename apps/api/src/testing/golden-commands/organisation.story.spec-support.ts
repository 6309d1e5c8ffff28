import { personOf } from '../api.spec-support.js';
import type { Story } from '../golden-commands.spec-support.js';
import { plainDirective, plainTask, YEAR_END } from './story.spec-support.js';

interface Changed {
  id: string;
  version: number;
}

const ROSTER = {
  name: '名册.csv',
  type: 'text/csv',
  text: '账号,姓名,单位,职务,角色\nxs.new,新同志,西山区,西山区副区长,主要负责人\nwho,,西山区,区长,主要负责人\n',
};

/** 组织、授权、不在岗、名册导入. */
export const organisationStory: Story = async ({ send }) => {
  // first of all: what an import is known by counts the changes before it
  const { preview, version } = await send<{ preview: string; version: number }>('roster-previewed', 'admin', 'previewImport', {
    file: ROSTER,
  });
  await send('roster-imported', 'admin', 'confirmImport', { file: ROSTER, query: { preview, version: String(version) } });

  const admin = (name: string, route: string, body: unknown = {}, params: Record<string, string> = {}) =>
    send<Changed>(name, 'admin', route, { body, params });
  const FROM = '2020-03-01T00:00:00+08:00';
  const LATER = '2020-05-01T00:00:00+08:00';
  const UNTIL = '2020-06-01T00:00:00+08:00';

  const unit = await admin('unit', 'addDepartment', { kind: 'body', name: { zh: '市慈善总会' } });
  await admin('unit-in-full', 'addDepartment', {
    id: 'binjiang',
    kind: 'subunit',
    parentId: 'donghu',
    name: { zh: '滨江街道', en: 'Binjiang Subdistrict' },
    aliases: ['滨江'],
    duties: { zh: ['属地'], en: ['local'] },
    from: FROM,
    until: UNTIL,
  });
  await admin('unit-changed', 'changeDepartment', { aliases: ['慈善会'] }, { departmentId: unit.id });
  await admin('unit-renamed', 'changeDepartment', { name: { zh: '市慈善联合会' } }, { departmentId: unit.id });
  await admin(
    'unit-changed-in-full',
    'changeDepartment',
    { name: { zh: '市慈善会', en: 'Charity' }, aliases: [], duties: { zh: ['捐赠'], en: [] }, parentId: 'shizhengfu' },
    { departmentId: unit.id },
  );
  await admin('unit-ended', 'endDepartment', {}, { departmentId: unit.id });
  await admin('unit-ended-later', 'endDepartment', { until: '2020-04-01T00:00:00+08:00' }, { departmentId: 'binjiang' });

  const group = await admin('group', 'addGroup', { kind: 'collective', name: { zh: '各园区' } });
  const leading = await admin('group-in-full', 'addGroup', {
    id: 'fangkong',
    kind: 'leading_group',
    name: { zh: '疫情防控领导小组', en: 'Epidemic Leading Group' },
    aliases: ['防控组'],
    members: ['weijian', 'gongan'],
    secretariatId: 'weijian',
    from: '2020-02-01T00:00:00+08:00',
    until: UNTIL,
  });
  const inGroup = { groupId: leading.id };
  await admin('group-changed', 'changeGroup', { secretariatId: null }, inGroup);
  await admin(
    'group-changed-in-full',
    'changeGroup',
    { name: { zh: '疫情防控指挥部' }, aliases: ['指挥部'], secretariatId: 'gongan' },
    inGroup,
  );
  await admin('group-renamed', 'changeGroup', { name: { zh: '市疫情防控指挥部', en: 'Epidemic Headquarters' } }, inGroup);
  await admin('member', 'addGroupMember', { departmentId: 'jiaotong' }, inGroup);
  await admin('member-for-a-time', 'addGroupMember', { departmentId: 'caizheng', from: FROM, until: UNTIL }, inGroup);
  await admin('member-ended', 'endGroupMember', {}, { ...inGroup, departmentId: 'jiaotong' });
  await admin('member-ended-later', 'endGroupMember', { until: LATER }, { ...inGroup, departmentId: 'weijian' });
  await admin('group-head', 'nameGroupHead', { personId: personOf('shuji'), rank: 'head' }, inGroup);
  await admin('group-deputy', 'nameGroupHead', { personId: personOf('leader.wang'), rank: 'deputy', from: FROM, until: UNTIL }, inGroup);
  await admin('group-head-ended', 'endGroupHead', {}, { ...inGroup, personId: personOf('shuji') });
  await admin('group-deputy-ended-later', 'endGroupHead', { until: LATER }, { ...inGroup, personId: personOf('leader.wang') });
  await admin('group-ended-later', 'endGroup', { until: LATER }, inGroup);
  await admin('group-ended', 'endGroup', {}, { groupId: group.id });

  const person = await admin('person', 'addPerson', { login: 'new.comer', name: { zh: '欧阳新来' } });
  const leaver = await admin('another-person', 'addPerson', { login: 'new.goer', name: { zh: '司马将去', en: 'Sima Jiangqu' } });
  await admin('person-changed', 'changePerson', { login: 'new.comer2', name: { zh: '欧阳新来', en: 'Ouyang' } }, { personId: person.id });
  await admin('person-renamed', 'changePerson', { name: { zh: '欧阳新' } }, { personId: person.id });
  await admin('login-changed', 'changePerson', { login: 'new.comer3' }, { personId: person.id });
  await admin('person-erased', 'erasePerson', {}, { personId: leaver.id });
  const post = await admin('post', 'assignPost', {
    personId: person.id,
    departmentId: 'shizhengfu',
    title: { zh: '副市长' },
    roles: ['leader_in_charge'],
    inChargeOf: ['sifa'],
  });
  const auditor = await admin('post-of-an-auditor', 'assignPost', {
    personId: person.id,
    departmentId: 'jiwei',
    title: { zh: '审计专员', en: 'Auditor' },
    roles: ['auditor'],
    auditScope: { departments: ['fagai'] },
    from: FROM,
    until: UNTIL,
  });
  await admin('audit-scope', 'setAuditScope', { registered: { from: '2020-01-01T00:00:00+08:00', until: null } }, { postId: auditor.id });
  await admin('charge', 'giveCharge', { departmentId: 'jiaoyu' }, { postId: post.id });
  await admin('charge-for-a-time', 'giveCharge', { departmentId: 'gongan', from: FROM, until: UNTIL }, { postId: post.id });
  await admin('charge-ended', 'endCharge', {}, { postId: post.id, departmentId: 'jiaoyu' });
  await admin('charge-ended-later', 'endCharge', { until: LATER }, { postId: post.id, departmentId: 'gongan' });
  const { version: seen } = await admin('post-ended-later', 'endPost', { until: '2020-04-01T00:00:00+08:00' }, { postId: auditor.id });
  await send('post-ended-as-seen', 'admin', 'endPost', { params: { postId: post.id }, headers: { 'If-Match': `"${seen}"` } });

  const handedOn = { delegateId: personOf('gongxin.clerk'), roles: ['department_head'], reference: '发改授〔2020〕1号', until: YEAR_END };
  const mine = await send<Changed>('handed-on', 'fagai.head', 'grantDelegation', { body: handedOn });
  await admin('handed-on-in-full-by-administrator', 'grantDelegation', {
    principalId: personOf('leader.li'),
    delegateId: personOf('leader.wang'),
    roles: ['leader_in_charge'],
    departmentId: 'fagai',
    actions: ['NudgeTask'],
    reference: '政授〔2020〕1号',
    from: FROM,
    until: UNTIL,
  });
  const head = await send<Changed>('handed-on-by-head-of-the-office', 'duban.head', 'grantDelegation', {
    body: { delegateId: personOf('duban.officer2'), roles: ['office_head'], reference: '督授〔2020〕1号', until: UNTIL },
  });
  await send('given-back', 'gongxin.clerk', 'endDelegation', { params: { delegationId: mine.id } });
  await send('taken-back-later', 'duban.head', 'endDelegation', { params: { delegationId: head.id }, body: { until: FROM } });

  const away = await send<Changed>('away', 'shangwu.head', 'recordAbsence', { body: { until: UNTIL } });
  const mission = await admin('away-in-full-by-administrator', 'recordAbsence', {
    personId: personOf('shengtai.head'),
    kind: 'mission',
    from: FROM,
    until: UNTIL,
  });
  await send('back', 'shangwu.head', 'endAbsence', { params: { absenceId: away.id } });
  await admin('back-later-by-administrator', 'endAbsence', { until: '2020-03-15T00:00:00+08:00' }, { absenceId: mission.id });

  const leaders = { principalId: personOf('leader.wang'), delegateId: personOf('leader.li'), roles: ['leader_in_charge'], until: UNTIL };
  const one = await admin('leaders-handed-on-by-administrator', 'grantDelegation', { ...leaders, reference: '政授〔2020〕2号' });
  await send('consented', 'leader.wang', 'consentDelegation', { params: { delegationId: one.id } });
  const other = await admin('leaders-handed-on-again', 'grantDelegation', { ...leaders, reference: '政授〔2020〕3号' });
  await send('consent-refused', 'shuji', 'refuseDelegation', { params: { delegationId: other.id } });

  const body = plainDirective({ tasks: [plainTask('fagai')], propose: true });
  const { directiveId } = await send<{ directiveId: string }>('work', 'duban.officer', 'registerDirective', { body });
  await send('work-approved', 'duban.head', 'decideRegistration', { params: { directiveId }, body: { approve: true, reason: '同意' } });
  await admin('unit-succeeded', 'succeedDepartment', { departmentId: 'fagai', successorId: 'gongxin', reference: '临办发〔2020〕3号' });
  await admin('unit-succeeded-in-full', 'succeedDepartment', {
    ...{ departmentId: 'shangwu', successorId: 'gongxin', reference: '临办发〔2020〕4号', movePosts: true },
    tasks: [{ directiveId, taskId: 't1', departmentId: 'caizheng' }],
    posts: [],
  });
  await send('taken-over', 'duban.officer', 'takeOverTask', {
    params: { directiveId, taskId: 't1' },
    body: { from: 'fagai', departmentId: 'gongxin', reason: '临办发〔2020〕3号' },
  });

  // nothing was open then: the hash of an empty list
  await admin('follower', 'assignPost', {
    ...{ personId: personOf('gongxin.clerk'), departmentId: 'jiaotong', title: { zh: '市交通局主持工作' }, roles: ['department_head'] },
  });
  await send('handover-acknowledged', 'gongxin.clerk', 'acknowledgeHandover', {
    params: { postId: 'post-jiaotong.head' },
    body: { asOf: '2020-02-17T08:00:00+08:00', sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' },
  });

  const leave = await send<Changed>('on-leave', 'weijian.head', 'takeLeave', {
    body: { delegateId: personOf('weijian.clerk'), until: UNTIL },
  });
  await send('back-from-leave', 'weijian.head', 'endAbsence', { params: { absenceId: leave.id } });
  await send('duty-roster', 'weijian.clerk', 'setDutyRoster', {
    body: { departmentId: 'weijian', date: '2020-02-22', personIds: [personOf('weijian.clerk')] },
  });
};
