import type { BilingualText, DepartmentId, PersonId, Role } from '@duban/domain';

import { DEMO_DEPARTMENTS } from './demo-departments.js';

/** Somebody of the fictional city: one post each. `id` says nothing of the person, because events carry it for ever. */
export interface DemoPerson {
  id: PersonId;
  postId: string;
  login: string;
  name: BilingualText;
  title: BilingualText;
  departmentId: DepartmentId;
  roles: Role[];
  inChargeOf: DepartmentId[];
}

type Named = [login: string, zh: string, en: string, titleZh: string, titleEn: string, departmentId: DepartmentId, roles: Role[]];

const supervising: Named[] = [
  ['shuji', '赵启航', 'Zhao Qihang', '市委书记', 'Party Secretary', 'shiwei', ['issuing_leader']],
  ['leader.li', '李明远', 'Li Mingyuan', '常务副市长', 'Executive Vice Mayor', 'shizhengfu', ['leader_in_charge']],
  ['leader.wang', '王雅琴', 'Wang Yaqin', '副市长', 'Vice Mayor', 'shizhengfu', ['leader_in_charge']],
  ['duban.head', '钱振华', 'Qian Zhenhua', '市委督查室主任', 'Head of the Supervision Office', 'dubanshi', ['office_head']],
  ['duban.officer', '苏晴', 'Su Qing', '督办专员', 'Supervision Officer', 'dubanshi', ['supervision_officer']],
  ['duban.officer2', '高翔', 'Gao Xiang', '督办专员', 'Supervision Officer', 'dubanshi', ['supervision_officer']],
  ['auditor', '严守正', 'Yan Shouzheng', '监督检查室主任', 'Auditor', 'jiwei', ['auditor']],
  ['admin', '温可', 'Wen Ke', '系统管理员', 'Administrator', 'xinxi', ['administrator']],
];

const charges: Record<string, DepartmentId[]> = {
  'leader.li': ['fagai', 'gongxin', 'caizheng', 'jiaotong', 'shichang', 'yingji', 'shengtai', 'shangwu', 'donghu'],
  'leader.wang': ['weijian', 'jiaoyu', 'renshe', 'gongan', 'sifa', 'xuanchuan', 'zuzhi', 'xishan'],
};

const ofDepartments: Named[] = DEMO_DEPARTMENTS.flatMap(({ id, name, head, clerk }) => {
  const rows: Named[] = [];
  if (head) rows.push([`${id}.head`, ...head, `${name.zh}主要负责人`, `Head, ${name.en}`, id, ['department_head']]);
  if (clerk) rows.push([`${id}.clerk`, ...clerk, `${name.zh}经办人`, `Clerk, ${name.en}`, id, ['clerk']]);
  return rows;
});

export const DEMO_PEOPLE: readonly DemoPerson[] = [...supervising, ...ofDepartments].map(
  ([login, zh, en, titleZh, titleEn, departmentId, roles], index) => ({
    id: `p${1001 + index}`,
    postId: `post-${login}`,
    login,
    name: { zh, en },
    title: { zh: titleZh, en: titleEn },
    departmentId,
    roles,
    inChargeOf: charges[login] ?? [],
  }),
);

/** The person of a demo login; throws on a login that the city does not have. */
export const demoPerson = (login: string): DemoPerson => {
  const person = DEMO_PEOPLE.find((candidate) => candidate.login === login);
  if (!person) throw new Error(`no demo person logs in as ${login}`);
  return person;
};

export const demoPersonId = (login: string): PersonId => demoPerson(login).id;
