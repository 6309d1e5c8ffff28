import type { PlainGroup, Department } from '@duban/domain';
import type { OrganisationSeed } from '../organisation/organisation.store.js';
import { DEMO_DEPARTMENTS } from './demo-departments.js';
import { DEMO_PEOPLE } from './demo-people.js';

/** Before any story that a demo tells. */
const SINCE = '2000-01-01T00:00:00.000Z';

const departments: Record<string, Department> = Object.fromEntries(
  DEMO_DEPARTMENTS.map(({ id, kind, name, aliases, zh, en }) => [
    id,
    { id, kind, name, aliases, duties: { zh, en }, parentId: kind === 'office' ? 'shiwei' : null, from: SINCE, until: null },
  ]),
);

const idsOf = (kind: Department['kind']): string[] => DEMO_DEPARTMENTS.filter((unit) => unit.kind === kind).map(({ id }) => id);

const groups: PlainGroup[] = [
  {
    id: 'bankuai',
    name: { zh: '各板块', en: 'All districts' },
    aliases: ['各区', '各县区', '各区县', '各地区', '各地', '各级', 'all regions', 'each region', 'regions'],
    members: idsOf('district'),
  },
  {
    id: 'bumen',
    name: { zh: '各部门', en: 'All departments' },
    aliases: ['市各部门', '市直各部门', '市级机关各部门', 'all teams', 'each department'],
    members: idsOf('department'),
  },
];

/** 临江市, a city that does not exist. */
export const demoCity = (): OrganisationSeed => ({
  name: { zh: '临江市', en: 'Linjiang City' },
  departments,
  groups: Object.fromEntries(groups.map((group) => [group.id, group])),
  people: DEMO_PEOPLE.map(({ id, login, name }) => ({ id, login, name })),
  posts: DEMO_PEOPLE.map(({ id, postId, departmentId, title, roles, inChargeOf }) => ({
    id: postId,
    personId: id,
    departmentId,
    title,
    roles,
    inChargeOf,
    from: SINCE,
    until: null,
  })),
  delegations: {},
});
