import type { RefusalText } from '../define.js';

/** Refusals about the organisation itself, delegations and absences, and the import of a roster. */
export const ORGANISATION_TEXTS = {
  organisation_part_unknown: {
    zh: { title: '组织名册中没有此项', advice: '请核对编号' },
    en: { title: 'The organisation has no such part', advice: 'Check the id' },
  },
  organisation_part_exists: {
    zh: { title: '名册中已有此项', advice: '请在已有一项上更改' },
    en: { title: 'The organisation has it already', advice: 'Change the one that exists' },
  },
  organisation_part_ended: {
    zh: { title: '此项已经终止', advice: '终止的不再更改；如需恢复请新设' },
    en: { title: 'It has ended', advice: 'What has ended is not changed any more; enter a new one' },
  },
  name_taken: {
    zh: { title: '名称或简称已被其他单位使用', advice: '请改用不会混淆的名称' },
    en: { title: 'Another unit is called that', advice: 'Choose a name that stands for one unit only' },
  },
  login_taken: {
    zh: { title: '登录账号已属于他人', advice: '请核对账号' },
    en: { title: 'The login is another person’s', advice: 'Check the login' },
  },
  period_invalid: {
    zh: { title: '终止时间须晚于起始时间', advice: '请核对起止时间' },
    en: { title: 'A period ends after it begins', advice: 'Check both instants' },
  },
  period_in_past: {
    zh: { title: '授权或不在岗期间须有终止时间，且不得回溯', advice: '请从现在起填写期间' },
    en: { title: 'The period needs an end, and may not reach back', advice: 'Let it begin now or later and give its end' },
  },
  unit_in_use: {
    zh: { title: '该单位仍有任职或下级单位', advice: '请先终止所列任职和下级单位' },
    en: { title: 'The unit still has posts or units below it', advice: 'End those first' },
  },
  unit_has_open_work: {
    zh: { title: '该单位仍有在办事项', advice: '请办理机构承接，将在办事项转由承接单位办理后再撤销' },
    en: { title: 'The unit still has open work', advice: 'Record the unit that succeeds it: its work goes on there' },
  },
  unit_left_without_anybody: {
    zh: { title: '该职务终止后，单位在办事项无人承办', advice: '请先任命接任人员；确无人接任的，请选择告知督查室' },
    en: {
      title: 'Nobody would be left to do the unit’s open work',
      advice: 'Assign a successor first, or choose to have the office told',
    },
  },
  parent_invalid: {
    zh: { title: '上级单位不合适', advice: '下属单位须有板块为上级；单位不能隶属于自己' },
    en: { title: 'The unit cannot stand below that one', advice: 'A sub-unit stands below a district; nothing stands below itself' },
  },
  not_of_the_unit: {
    zh: { title: '该人员不在本单位任职', advice: '值班人员请从本单位在任人员中选择' },
    en: { title: 'That person holds no post in the unit', advice: 'Choose somebody who holds a post in the unit' },
  },
  successor_unfit: {
    zh: { title: '该单位不能承接', advice: '承接单位须为其他在设的同类单位（承办单位由承办单位承接）' },
    en: { title: 'That unit cannot succeed it', advice: 'Name another unit that exists now, and that takes tasks if this one does' },
  },
  not_a_leading_group: {
    zh: { title: '不是领导小组', advice: '组长只能设在领导小组' },
    en: { title: 'It is no leading group', advice: 'Only a leading group has heads' },
  },
  person_in_office: {
    zh: { title: '该人员仍在任', advice: '请先终止其任职' },
    en: { title: 'The person is still in office', advice: 'End their posts first' },
  },
  role_not_for_unit: {
    zh: { title: '该角色不能设在此类单位', advice: '承办角色设在承办单位，督办角色设在督查机构' },
    en: { title: 'A unit of this kind has no such role', advice: 'Doers sit in units that take tasks, supervisors in the office' },
  },
  charge_needs_leader: {
    zh: { title: '只有分管领导的职务可以分管单位', advice: '请先在职务中列入分管领导角色' },
    en: { title: 'Only a leader in charge is in charge of units', advice: 'Give the post that role first' },
  },
  not_an_auditor: {
    zh: { title: '该职务不是审计角色', advice: '审计范围只对审计职务设定' },
    en: { title: 'The post is no auditor’s', advice: 'Only an auditor’s post has a scope' },
  },
  audit_terms_required: {
    zh: { title: '审计职务须有范围和终止时间', advice: '请填写审计范围和终止时间' },
    en: { title: 'An auditor’s post has a scope and an end', advice: 'Give both' },
  },
  own_rights: {
    zh: { title: '管理员不得为自己授予权限', advice: '请由另一名管理员办理' },
    en: { title: 'An administrator gives no rights to themselves', advice: 'Let another administrator do it' },
  },
  not_your_own: {
    zh: { title: '只能办理本人的授权和不在岗', advice: '他人的请由管理员办理' },
    en: { title: 'Only your own may be changed', advice: 'Ask an administrator for another person’s' },
  },
  delegation_mutual: {
    zh: { title: '双方在同一期间就同一权限互相授权', advice: '请先终止对方的授权，或错开期间' },
    en: {
      title: 'Both hand the same power to each other over the same time',
      advice: 'End the other delegation first, or choose another period',
    },
  },
  delegation_to_self: {
    zh: { title: '不能授权给本人', advice: '请选择被授权人' },
    en: { title: 'Nobody delegates to themselves', advice: 'Choose another person' },
  },
  delegation_beyond_own: {
    zh: { title: '授权超出授权人本人的权限', advice: '只能授出本人职务所有的角色、单位和操作；被授权的不得转授' },
    en: {
      title: 'The principal does not hold what is handed on',
      advice: 'Hand on only roles, departments and actions of their own posts',
    },
  },
  role_not_delegable: {
    zh: { title: '该角色不得授权他人', advice: '审计和管理员职责须由本人履行' },
    en: { title: 'This role cannot be handed on', advice: 'Auditors and administrators act in person' },
  },
  consent_not_asked: {
    zh: { title: '该授权不在待确认状态', advice: '只有待确认的授权可以确认或不予同意；已生效的可以收回' },
    en: { title: 'The delegation waits for no consent', advice: 'What is in effect already can be revoked' },
  },
  consent_not_yours: {
    zh: { title: '该授权不由您确认', advice: '须由授权人本人或交办领导确认；被授权人和登记人不得确认' },
    en: {
      title: 'This consent is not yours to give',
      advice: 'The principal in person or an issuing leader consents, never the delegate or who entered it',
    },
  },
  import_unreadable: {
    zh: { title: '文件无法读取', advice: '请上传 UTF-8 或 GB18030 编码的 CSV，或 xlsx' },
    en: { title: 'The file cannot be read', advice: 'Upload CSV in UTF-8 or GB18030, or xlsx' },
  },
  import_columns_unknown: {
    zh: { title: '表头不是任何一种名册', advice: '请按模板使用表头：单位、群组、人员、任职或分管' },
    en: { title: 'The header is none of the known tables', advice: 'Use the columns of units, groups, people, posts or charges' },
  },
  import_value_invalid: {
    zh: { title: '单元格内容无法识别', advice: '请核对所列的列和值' },
    en: { title: 'A cell cannot be understood', advice: 'Check the column and value that are named' },
  },
  import_too_large: {
    zh: { title: '名册过大', advice: '每次至多 5000 行、5 MB，请分批导入' },
    en: { title: 'The roster is too large', advice: 'At most 5,000 lines and 5 MB at once' },
  },
  preview_stale: {
    zh: { title: '预览之后名册或文件已有变动', advice: '请重新预览后再确认' },
    en: { title: 'The organisation or the file has changed since the preview', advice: 'Preview again, then confirm' },
  },
} as const satisfies Record<string, RefusalText>;
