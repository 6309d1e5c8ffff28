import { expect, test } from '@jest/globals';
import type { MeetingView, SeriesSheetView } from '@duban/contracts';
import { demoPersonId } from '@duban/identity';
import type { Console } from './console.spec-support.js';

const SERIES = '市政府每周例会';
const PATH = `/series/${encodeURIComponent(SERIES)}`;
const MATTERS = ['完成危险化学品企业排查整治', '完成老旧小区供水管道改造', '完成城区排水管网清淤疏浚'] as const;

const minutes = (n: number, day: string, matter: string): string =>
  `市政府第${n}次每周例会纪要\n2020年${day}，市长主持召开第${n}次例会。\n会议要求，市交通局要在3月10日前${matter}。\n`;

/** Taken in, its one draft confirmed, the list approved by another. */
const held = async ({ duban }: Console, n: number, day: string): Promise<MeetingView> => {
  const title = MATTERS[n - 1] ?? '';
  const series = n === 1 ? { series: SERIES } : {};
  const meeting = await duban.request<MeetingView>('duban.officer', 'POST', '/meetings', { text: minutes(n, day, title), ...series });
  const [draft] = meeting.drafts;
  const standard = '报告经督查室核实。';
  const content = {
    ...{ title, requirement: `3月10日前${title}。`, closureStandard: standard, leaderInCharge: demoPersonId('leader.li') },
    tasks: [{ shape: 'joint', leads: ['jiaotong'], title, closureStandard: standard, due: { at: '2020-03-10' } }],
    segmentIds: draft?.suggestion?.segmentIds ?? [],
  };
  const path = `/meetings/${meeting.id}`;
  await duban.request('duban.officer', 'POST', `${path}/drafts/${draft?.id ?? ''}/confirmation`, { content, reason: '按纪要' });
  await duban.request('duban.officer', 'POST', `${path}/submission`, {});
  await duban.request('duban.head', 'POST', `${path}/approval`, { opinion: '同意' });
  return meeting;
};

/** Four weeks of a meeting that comes again. */
export const fourWeeksOfASeries = (console: () => Console): void => {
  test('what three meetings left open is decided by the fourth from its sheet, and its minutes offer it as carried over', async () => {
    for (const [n, day] of ['1月27日', '2月3日', '2月10日'].entries()) await held(console(), n + 1, day);
    const { duban } = console();
    const head = await console().signedIn('duban.head');
    await head.follow('系列会议');
    await head.follow(SERIES);
    // their directives are opened behind the approvals; the page says so when they are there
    for (const n of [1, 2, 3]) await head.page.getByRole('link', { name: `市政府第${n}次每周例会纪要，任务总数 1`, exact: true }).waitFor();
    const before = await duban.request<SeriesSheetView>('duban.head', 'GET', `${PATH}/sheet`);
    const [first] = before.items;
    if (first === undefined) throw new Error('nothing on the sheet');
    await duban.request('jiaotong.head', 'POST', `/directives/${first.directiveId}/tasks/${first.taskId}/receipt`, {});

    await head.follow('下次会议用表');
    await head.heading(`${SERIES}督办事项一览`);
    expect(await head.page.getByRole('listitem', { name: /^完成/ }).count()).toBe(3);
    for (const key of ['j', 'd']) await head.page.keyboard.press(key);
    await head.reads(/已选 1 项，依据：市政府每周例会（2020年2月17日）/);
    await head.press('记录会议决定');
    await head.reads('已记录：要求抓紧');
    const after = await duban.request<SeriesSheetView>('duban.head', 'GET', `${PATH}/sheet?date=2020-02-24`);
    const nudged = after.items.find(({ taskId, directiveId }) => taskId === first.taskId && directiveId === first.directiveId);
    expect(nudged?.decisions.demand).toMatchObject({ choice: null });

    const officer = await console().signedIn('duban.officer');
    await officer.follow('会议与收文');
    await officer.press('不涉密，收文');
    await officer.write('粘贴全文', minutes(4, '2月17日', MATTERS[0]));
    await officer.press('收文并拟立项');
    await officer.page.waitForURL(/\/meetings\/[0-9a-f-]{36}$/);
    await officer.heading('拟立项');
    const fourth = await duban.request<MeetingView>('duban.officer', 'GET', new URL(officer.page.url()).pathname);
    expect([fourth.series, fourth.matches.map(({ title }) => title)]).toEqual([SERIES, [MATTERS[0]]]);
    expect([...head.broken, ...officer.broken]).toEqual([]);
    await officer.close();

    await head.follow('统计与通报');
    await head.follow('2020年1月通报');
    await head.reads('（未签发，仅供核对）');
    await head.press('签发通报');
    await head.press('确认签发');
    await head.reads('督通报〔2020〕1号');
    expect(head.broken).toEqual([]);
    await head.close();
  }, 180_000);
};
