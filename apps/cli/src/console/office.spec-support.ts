import { expect, test } from '@jest/globals';
import type { Console } from './console.spec-support.js';
import type { Screen } from './screen.spec-support.js';

/** Not all of them where it would show nothing more. */
const SOME = 4;

/** Clicks numbers of the board, all or some, and counts what then stands in the list. @returns how many were clicked */
const clickNumbers = async (screen: Screen, path: string, most: number): Promise<number> => {
  const { page } = screen;
  const board = page.getByRole('region', { name: /汇总的任务数目/ });
  const numbers = page.getByRole('main').getByRole('link', { name: /(?:在办|待签收|超期|即将到期|待协调|滞后序时|已办结|全部) \d+$/ });
  await screen.goTo(path);
  await board.waitFor();
  const many = Math.min(most, await numbers.count());
  for (let n = 0; n < many; n += 1) {
    const number = numbers.nth(n);
    const [name, count] = [await number.getAttribute('aria-label'), await number.textContent()];
    await number.click();
    await page.getByRole('heading', { level: 1, name: `任务清单 ${count} 项` }).waitFor();
    expect([path, name, await page.getByRole('list', { name: '任务清单' }).getByRole('listitem').count()]).toEqual([
      path,
      name,
      Number(count),
    ]);
    await page.goBack();
    await board.waitFor();
  }
  return many;
};

/** What the supervision office sees of all that is in hand. */
export const dayOfTheOffice = (console: () => Console): void => {
  test('each number of the board opens a list that is exactly so long, however it is looked at', async () => {
    await console().given('核查桥梁承载', { leads: ['jiaotong', 'shengtai'], assists: ['gongxin'] });
    await console().received('清点应急物资', { leads: ['yingji'], grade: 'key' });
    const officer = await console().signedIn('duban.officer');
    await officer.follow('督办总览');
    await officer.reads('未来七日预判');
    expect(await clickNumbers(officer, '/board?grade=key', Infinity)).toBeGreaterThan(2);
    for (const by of ['', '?by=meeting', '?by=leader', '?by=directive&order=late']) {
      expect(await clickNumbers(officer, `/board${by}`, SOME)).toBeGreaterThan(2);
    }
    expect(officer.broken).toEqual([]);
    await officer.close();
  }, 240_000);

  test('what a unit is at work on is nudged from its list at once, and the list is taken along as a sheet', async () => {
    const matters = [
      await console().received('核对收费公示', { leads: ['caizheng'] }),
      await console().received('清退保证金', { leads: ['caizheng'] }),
    ];
    const officer = await console().signedIn('duban.officer');
    await officer.goTo('/tasks?lead=caizheng&open=true');
    for (const { title } of matters) await officer.tick(`选中“${title}”，一并催办`);
    await officer.write('催办内容', '请于明日下班前反馈进展。');
    await officer.button('催办 2 项').dblclick();
    await officer.reads('已催办 2 项');
    for (const matter of matters) expect(await console().recorded(matter, 'TaskNudged')).toEqual([1]);
    const sheet = officer.page.waitForEvent('download');
    await officer.follow('导出台账');
    expect((await sheet).suggestedFilename()).toMatch(/^督查督办台账-\d{4}-\d\d-\d\d\.xlsx$/);
    expect(officer.broken).toEqual([]);
    await officer.close();
  }, 180_000);

  test('who holds a post today and who is away is found by unit, name or post', async () => {
    const { request } = console().duban;
    await request.call(console().duban, 'sifa.head', 'POST', '/absences', { kind: 'mission', until: '2020-03-01T00:00:00+08:00' });
    const officer = await console().signedIn('duban.officer');
    await officer.follow('通讯录与在岗');
    await officer.heading('市司法局');
    await officer.write('单位、姓名或职务', '潘立新');
    await officer.reads(/^出差，至2020年2月29日/);
    expect(await officer.page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents()).toEqual(['市司法局']);
    await officer.write('单位、姓名或职务', '');
    await officer.page.getByRole('radio', { name: /^不在岗或有人代理 \d/ }).click();
    await officer.reads('潘立新');
    expect(new URL(officer.page.url()).search).toBe('?away=true');
    // from a unit’s name on the board to who answers for it
    await console().given('核对法规清单', { leads: ['sifa'] });
    await officer.goTo('/board');
    await officer.follow(/司法局$/);
    await officer.reads('潘立新');
    expect(officer.broken).toEqual([]);
    await officer.close();
  }, 120_000);
};
