import { demoPersonId } from '@duban/identity';
import type { DirectiveView } from '@duban/contracts';
import type { DepartmentId, Urgency } from '@duban/domain';
import { chance } from './chance.js';
import type { City } from './city.js';
import { Work } from './work.js';

interface Matter {
  kind: 'leader_instruction' | 'superior' | 'inspection' | 'rectification' | 'own_initiative';
  source: string;
  title: string;
  requirement: string;
  lead: DepartmentId;
  urgency?: Urgency;
  done?: string;
  result?: string;
}

/** A matter that no meeting gave, and what becomes of it until now. */
export interface Other {
  title: string;
  /** Working days before the last whole one on which it begins. */
  begins: number;
  play(city: City): Promise<void>;
}

const STANDARD = '报送办理结果，附佐证材料，经督查室核实。';

/** 登记 by an officer; with `propose` it goes to the office's head for approval. */
const register = async (city: City, matter: Matter, more: { propose?: true; dueInDays?: number } = {}): Promise<string> => {
  const { kind, source, title, requirement, lead, urgency = 'normal' } = matter;
  const due = more.dueInDays === undefined ? {} : { due: { at: city.days.dueIn(more.dueInDays), origin: 'decision' } };
  const { directiveId } = await city.act<{ directiveId: string }>('duban.officer', '/directives', {
    source: { kind, title: source, date: city.days.dateOf(city.now()) },
    ...{ title, requirement, closureStandard: STANDARD, urgency, contact: demoPersonId('duban.officer') },
    ...{ issuingLeader: demoPersonId('shuji'), leaderInCharge: city.cast.leaderOf(lead) },
    tasks: [{ shape: 'joint', leads: [lead], title, closureStandard: STANDARD, ...due }],
    ...(more.propose ? { propose: true } : {}),
  });
  city.registered(title, directiveId);
  return directiveId;
};

const approve = (city: City, directiveId: string): Promise<unknown> =>
  city.act('duban.head', `/directives/${directiveId}/approval`, { approve: true, reason: '同意立项。' });

const workOn = async (city: City, matter: Matter, directiveId: string, seed: number): Promise<Work> => {
  const { title, done = '', result = '' } = matter;
  const work = new Work(city, { directiveId, title, grade: 'routine', done, result }, chance(seed));
  await work.begin();
  return work;
};

const status = async (city: City, directiveId: string, wanted: DirectiveView['status']): Promise<void> => {
  const officer = await city.person('duban.officer');
  const view = await officer.get<DirectiveView>(`/directives/${directiveId}`);
  if (view.status !== wanted) throw new Error(`${view.title} is ${view.status}, not ${wanted}`);
};

const matterOf = (
  [kind, source, lead]: [Matter['kind'], string, DepartmentId],
  title: string,
  requirement: string,
  more: Partial<Matter> = {},
): Matter => ({ kind, source, title, requirement, lead, ...more });

/** 整改事项: worked off, and 销号 when its public notice has run out; `discharged` = not yet. */
const rectification = (matter: Matter, begins: number, discharged: boolean): Other => ({
  title: matter.title,
  begins,
  play: async (city) => {
    await city.reach(city.days.ago(begins, 10));
    const id = await register(city, matter, { propose: true, dueInDays: -3 });
    await city.reach(city.days.ago(begins - 1, 10));
    await approve(city, id);
    const work = await workOn(city, matter, id, 9_000 + begins);
    await work.after(1, 10);
    await work.receive();
    await work.after(4, 15);
    await work.report(70);
    await work.ago(begins - 10, 11);
    await work.sign(await work.askForClosure());
    if (!discharged) return status(city, id, 'COMPLETED');
    await work.ago(2, 15);
    await work.on('duban.head', 'discharge', {
      ...{ explanation: '整改到位，经现场核查和公示无异议。', decidedBy: '市整改工作领导小组' },
      publicNotice: { from: city.days.ago(9, 0), to: city.days.ago(4, 0), place: '市政府网站' },
    });
    return status(city, id, 'DISCHARGED');
  },
});

const RIVER = matterOf(
  ['rectification', '省级生态环境保护督察', 'shengtai'],
  '白沙河支流黑臭水体整治',
  '消除白沙河支流2处黑臭水体，落实长效管护。',
  {
    done: '截污纳管完成，清淤八成。',
    result: '两处黑臭水体消除，连续三次监测达标。',
  },
);
const WAREHOUSE = matterOf(['rectification', '省安全生产巡查', 'yingji'], '城北仓储区消防通道整改', '清理城北仓储区占用消防通道问题。', {
  done: '占道堆物已清理，划线施工中。',
  result: '消防通道全部打通，划线立牌，建立巡查制度。',
});
const MARKET = matterOf(['leader_instruction', '市委主要领导批示', 'shangwu'], '研究夜间经济集聚区布局', '就夜间经济集聚区布局提出方案。');
const NOISE = matterOf(['own_initiative', '群众来信', 'shengtai'], '建筑工地夜间噪声治理', '治理城东片区建筑工地夜间施工噪声。');
const BRIDGE = matterOf(['inspection', '实地督查', 'jiaotong'], '人行天桥扶梯停运问题', '修复中心城区5座人行天桥停运扶梯。');
const AIR = matterOf(['superior', '省政府办公厅通知', 'shengtai'], '重污染天气应急响应准备', '完善重污染天气应急减排清单。');
const WATER = matterOf(
  ['leader_instruction', '市委主要领导批示', 'donghu'],
  '东湖花园小区停水处置',
  '尽快恢复东湖花园小区供水，查明原因。',
  { urgency: 'urgent', done: '爆管段已更换，供水恢复，原因正在分析。' },
);
const PARADE = matterOf(['own_initiative', '督查室', 'xuanchuan'], '节庆灯光布置', '统筹节庆灯光布置。');

/** Not dispatched: a draft, a proposal before the head, one that was not taken up. */
const NOT_DISPATCHED: Other[] = [
  {
    title: MARKET.title,
    begins: 1,
    play: async (city) => {
      await city.reach(city.days.ago(1, 16));
      await status(city, await register(city, MARKET), 'DRAFT');
    },
  },
  {
    title: NOISE.title,
    begins: 0,
    play: async (city) => {
      await city.reach(city.days.ago(0, 15));
      await status(city, await register(city, NOISE, { propose: true }), 'PROPOSED');
    },
  },
  {
    title: PARADE.title,
    begins: 6,
    play: async (city) => {
      await city.reach(city.days.ago(6, 10));
      const id = await register(city, PARADE);
      await city.reach(city.days.ago(5, 10));
      await city.act('duban.head', `/directives/${id}/discarding`, { reason: '已列入部门年度工作计划，不再单独立项。' });
      await status(city, id, 'DISCARDED');
    },
  },
];

const dispatchedToday = (matter: Matter, hour: number): Other => ({
  title: matter.title,
  begins: 1,
  play: async (city) => {
    await city.reach(city.days.ago(1, hour));
    const id = await register(city, matter, { propose: true });
    await city.reach(city.days.ago(0, hour));
    await approve(city, id);
    await status(city, id, 'IN_PROGRESS');
  },
});

const urgentWater: Other = {
  title: WATER.title,
  begins: 2,
  play: async (city) => {
    await city.reach(city.days.ago(2, 9));
    const id = await register(city, WATER, { propose: true });
    await city.reach(city.days.ago(2, 10));
    await approve(city, id);
    const work = await workOn(city, WATER, id, 9_100);
    await work.ago(2, 11.5);
    await work.receive();
    await work.ago(0, 16);
    await work.report(80);
  },
};

export const OTHERS: readonly Other[] = [
  rectification(RIVER, 26, true),
  rectification(WAREHOUSE, 18, false),
  urgentWater,
  dispatchedToday(BRIDGE, 11),
  dispatchedToday(AIR, 14),
  ...NOT_DISPATCHED,
];
