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
};
