import type { ImportPreviewView } from '@duban/contracts';
import type { Person } from '@duban/stack';

/** More departments for the demo city, each with a head and a clerk, taken in as a roster. @returns their ids */
export const importUnits = async (administrator: Person, count: number): Promise<string[]> => {
  const ids = Array.from({ length: count }, (_, n) => `unit-${String(n + 1).padStart(3, '0')}`);
  const sheets = [
    ['编码,名称,类别', ...ids.map((id, n) => `${id},第${n + 1}单位,部门`)],
    ['账号,姓名', ...ids.flatMap((id, n) => [`${id}.head,负责人${n + 1}`, `${id}.clerk,经办人${n + 1}`])],
    ['账号,单位,职务,角色', ...ids.flatMap((id) => [`${id}.head,${id},主任,主要负责人`, `${id}.clerk,${id},科员,经办人`])],
  ];
  for (const lines of sheets) {
    const file = { name: '名册.csv', mediaType: 'text/csv', content: `${lines.join('\n')}\n` };
    const { preview, version } = await administrator.send<ImportPreviewView>('/organisation/imports/preview', file);
    await administrator.send(`/organisation/imports?preview=${preview}&version=${version}`, file);
  }
  return ids;
};
