import { expect, test } from '@jest/globals';
import type { MeetingView } from '@duban/contracts';
import type { Console } from './console.spec-support.js';
import type { Screen } from './screen.spec-support.js';

/** One draft with a unit and a date, one whose unit has to be chosen, one with a standard to be set, one sentence to look at. */
const MINUTES = `临江市人民政府常务会议纪要
2020年2月17日，市长主持召开市政府常务会议。
会议指出，全市经济运行总体平稳。
会议要求，市财政局要在3月10日前拨付首批补贴资金。市交通局要在3月底前完成公交站台改造。要加快清理闲置资产，尽快见效。
`;

/** A key that an input method takes for itself: it is still composing a word. */
const COMPOSING = (code: string): string =>
  `document.body.dispatchEvent(new KeyboardEvent('keydown', { code: '${code}', isComposing: true, bubbles: true }))`;

const keys = async ({ page }: Screen, ...pressed: string[]): Promise<void> => {
  for (const one of pressed) await page.keyboard.press(one);
};

/** Until the text that stands there is another, or gone. */
const changed = ({ page }: Screen, text: string): Promise<unknown> => page.getByText(text, { exact: true }).waitFor({ state: 'detached' });

/** Confirms what is ready, and says what is asked of the rest, by keys. */
const settle = async (screen: Screen): Promise<void> => {
  const { page } = screen;
  const left = page.getByText(/^\d+ 项拟立项未定$/);
  const form = page.getByRole('form', { name: /^修改/ });
  await left.waitFor();
  while ((await left.count()) > 0) {
    const before = await left.innerText();
    await keys(screen, 'Enter');
    await Promise.race([form.waitFor(), changed(screen, before)]);
    if ((await form.count()) === 0) continue;
    await form.getByRole('combobox', { name: '牵头单位' }).focus();
    await page.keyboard.insertText('财局');
    await keys(screen, 'Enter');
    await form.getByRole('textbox', { name: /^理由/ }).focus();
    await page.keyboard.insertText('属该局职责。');
    await keys(screen, 'Control+Enter');
    await changed(screen, before);
  }
};

const lookOver = async (screen: Screen): Promise<void> => {
  const left = screen.page.getByText(/^\d+ 句“要看一眼”未过目$/);
  while ((await left.count()) > 0) {
    const before = await left.innerText();
    await keys(screen, 'o');
    await changed(screen, before);
  }
};

export const minutesToDirectives = (console: () => Console): void => {
  test('whether it is classified is asked before there is a field for a word of it; one that is leaves a number and a day', async () => {
    const officer = await console().signedIn('duban.officer');
    await officer.follow('会议与收文');
    await officer.heading('收文');
    expect(await officer.page.getByRole('textbox', { name: '粘贴全文' }).count()).toBe(0);
    await officer.press('涉密，线下办理');
    await officer.heading('线下办理登记');
    // a day is all that there is a field for; the shell's own search stands beside it
    expect(
      await officer.page
        .getByRole('main')
        .locator('input, textarea, select')
        .evaluateAll((all) => all.map((one) => one.type)),
    ).toEqual(['date']);
    await officer.press('登记线下办理');
    await officer.reads('已登记：线下〔2020〕1号');
    await officer.press('继续收文');

    await officer.press('不涉密，收文');
    await officer.write('粘贴全文', `机密★1年\n${MINUTES}`);
    await officer.press('收文并拟立项');
    await officer.reads(/材料带有“机密★”标志/);
    expect(await officer.page.getByText('公交站台').count()).toBe(0);
    await officer.press('返回');
    await officer.reads('未办结 1 件，本年登记 1 件');
    await officer.press('办结 线下〔2020〕1号');
    await officer.reads('未办结 0 件，本年登记 1 件');
    expect(officer.broken).toEqual([]);
    await officer.close();
  }, 120_000);

  test('minutes are brought from paste to approval by keys, and approved by another; no letter acts while an input method composes', async () => {
    const officer = await console().signedIn('duban.officer');
    await officer.follow('会议与收文');
    await officer.press('不涉密，收文');
    await officer.write('粘贴全文', MINUTES);
    await officer.press('收文并拟立项');
    await officer.page.waitForURL(/\/meetings\/[0-9a-f-]{36}$/);
    await officer.heading('拟立项');
    const path = new URL(officer.page.url()).pathname;
    await officer.page.evaluate(COMPOSING('KeyX'));
    expect(await officer.page.getByRole('form').count()).toBe(0);
    await settle(officer);
    await lookOver(officer);
    await officer.tabTo('button', '呈批');
    await keys(officer, 'Enter');
    await officer.reads(/送审，待审批/);

    const head = await console().signedIn('duban.head');
    await head.goTo(`${path}/approval`);
    await head.press('批准清单');
    await head.write('意见', '同意。');
    await head.press('签署批准');
    await officer.reads(/批准立项/);
    const list = await console().duban.request<MeetingView>('duban.officer', 'GET', path);
    expect(list).toMatchObject({ status: 'APPROVED', lookLeft: 0 });
    expect(list.drafts.map(({ status }) => status)).toEqual(list.drafts.map(() => 'confirmed'));
    expect([...officer.broken, ...head.broken]).toEqual([]);
    await Promise.all([officer.close(), head.close()]);
  }, 180_000);
};
