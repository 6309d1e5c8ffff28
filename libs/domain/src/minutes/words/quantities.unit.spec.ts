import { describe, expect, it } from '@jest/globals';
import { draftsOf, only } from '../minutes.spec-support.js';
import { checklistOf, measuresOf, referencesOf } from './quantities.js';

describe('counted duties', () => {
  it('so many for each person, with the roster', () => {
    expect(only(draftsOf('市领导每人联系走访3家企业。')).measures).toEqual([
      { id: 'm1', name: '联系走访企业', target: 3, unit: '家', perUnit: '人', roster: ['甲', '乙', '丙'] },
    ]);
  });
  it('a roster that the data do not know is the addressee’s own words', () => {
    expect(measuresOf('分管领导每人包保两个社区', '分管领导', [])).toMatchObject([
      { target: 2, unit: '个', perUnit: '人', roster: ['分管领导'] },
    ]);
  });
  it('so many in all', () => {
    expect(measuresOf('新增充电桩1,200个，培训网格员500人', '', [])).toEqual([
      { id: 'm1', name: '新增充电桩', target: 1200, unit: '个' },
      { id: 'm2', name: '培训网格员', target: 500, unit: '人' },
    ]);
  });
  it('full-width digits, 万 and 亿 are read', () => {
    expect(measuresOf('新增岗位２万个', '', [])).toMatchObject([{ target: 20_000, unit: '个' }]);
    expect(measuresOf('筹集资金2.5亿元', '', [])).toMatchObject([{ target: 25_000, unit: '万元' }]);
    expect(measuresOf('发放补贴不少于6000万元', '', [])).toMatchObject([{ target: 6000, unit: '万元' }]);
  });
  it('targets are whole numbers: a share with a fraction stays in the words', () => {
    expect(measuresOf('实现产值增长6.5%', '', [])).toEqual([]);
    expect(measuresOf('实现产值增长6%', '', [])).toMatchObject([{ target: 6, unit: '%' }]);
  });
  it.each([
    '落实“三个千万”要求',
    '抓好“六稳”',
    '落实惠企18条措施',
    '3月15日前完成整改',
    '10日内完成整改',
    '落实两项机制',
    '做到“两个维护”',
  ])('no quantity in: %s', (text) => expect(measuresOf(text, '', [])).toEqual([]));
});

describe('what is cited', () => {
  it('20条措施 and documents are references', () => {
    expect(referencesOf('落实《河道条例》和惠企18条措施')).toEqual(['《河道条例》', '18条措施']);
  });
});

describe('check-lists', () => {
  it('three items, or two and 等', () => {
    expect(checklistOf('协调解决用水、用电、用工难题')).toEqual(['用水', '用电', '用工难题']);
    expect(checklistOf('协调解决用水、用电等难题')).toEqual(['用水', '用电']);
    expect(checklistOf('协调解决用水、用电难题')).toEqual([]);
  });
  it('quoted words are no list', () => expect(checklistOf('开展“查、改、督”行动')).toEqual([]));
});
