import { expect, test } from '@jest/globals';
import type { Console } from './console.spec-support.js';

/** What whoever judges the record begins with. */
export const dayOfAnAuditor = (console: () => Console): void => {
  test('from a rule to what falls under it, and from there to the matter itself; nothing can be done there', async () => {
    const matter = await console().received('核验补贴名册', { leads: ['sifa'] });
    await console().duban.request('sifa.clerk', 'POST', `${matter.path}/progress-reports`, {
      ...{ done: '已核验一半。', percent: 50, actingFor: { departmentId: 'sifa' } },
    });
    const auditor = await console().signedIn('auditor');
    await auditor.follow('审计异常');
    await auditor.page.getByRole('link', { name: /^代办录入，\d+ 件$/ }).click();
    await auditor.heading('代办录入');
    await auditor.page.getByRole('link', { name: matter.title }).first().click();
    await auditor.heading(matter.title);
    expect(await auditor.page.getByRole('main').getByRole('link', { name: '催办' }).count()).toBe(0);
    expect(auditor.broken).toEqual([]);
    await auditor.close();
  }, 120_000);

  test('a sample drawn from a seed is the same when its page is opened again by somebody else', async () => {
    const drawn = async (login: string, path: string | null): Promise<{ url: URL; titles: string[] }> => {
      const screen = await console().signedIn(login);
      if (path === null) {
        await screen.follow('抽样');
        await screen.write('种子（如：在场各人各报几位数字，连写）', '8271-3390');
        await screen.press('抽取');
      } else await screen.goTo(path);
      const section = screen.page.getByRole('region', { name: /^抽出 \d+ 项$/ });
      await section.waitFor();
      const titles = await section.getByRole('link').allTextContents();
      const url = new URL(screen.page.url());
      await screen.close();
      return { url, titles };
    };
    const first = await drawn('auditor', null);
    expect(first.titles.length).toBeGreaterThan(0);
    const again = await drawn('duban.head', `${first.url.pathname}${first.url.search}`);
    expect(again.titles).toEqual(first.titles);
  }, 120_000);
};
