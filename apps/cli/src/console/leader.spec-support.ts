import { expect, test } from '@jest/globals';
import { overflow } from './axe.spec-support.js';
import type { Console, Matter } from './console.spec-support.js';
import { pdf } from './screen.spec-support.js';

/** What waits for a leader besides the one closure or extension, decided with a thumb. */
export const dayOfALeader = (console: () => Console): void => {
  const asks = (login: string, { path }: Matter, end: string, body: object): Promise<unknown> =>
    console().duban.request(login, 'POST', `${path}/${end}`, body);

  test('several closures are signed at once, with the standard and the evidence of each in view', async () => {
    const clerk = await console().signedIn('shengtai.clerk');
    const matters: Matter[] = [];
    for (const title of ['清理河道甲段', '清理河道乙段']) {
      const matter = await console().received(title, { leads: ['shengtai'], grade: 'major' });
      await clerk.openTask(matter, '?act=RequestClosure');
      await clerk.write('办结情况', `${title}已清理。`);
      await clerk.attach('佐证材料', pdf(`${title}.pdf`));
      await clerk.button(`移除“${title}.pdf”`).waitFor();
      await clerk.submit();
      for (const login of ['duban.officer', 'duban.head']) await asks(login, matter, 'sign-offs', { n: 1, approve: true, opinion: '同意' });
      matters.push(matter);
    }
    const leader = await console().signedIn('leader.li', { phone: true });
    await leader.follow('成批审签');
    for (const { title } of matters) {
      await leader.page.getByRole('link', { name: `${title}.pdf` }).waitFor();
      await leader.tick(`选中“${title}”`);
    }
    expect(await overflow(leader.page)).toBeNull();
    await leader.button('签署同意 2 项').dblclick();
    await leader.reads('已签署同意 2 项');
    for (const matter of matters) expect(await console().recorded(matter, 'ClosureSigned', 'TaskCompleted')).toEqual([3, 1]);
    await Promise.all([clerk.close(), leader.close()]);
  }, 240_000);

  test('several extensions are granted as asked at once, each to the day that it asked for', async () => {
    const matters: Matter[] = [];
    for (const [title, proposedDue] of [
      ['加固江堤甲段', '2020-04-10'],
      ['加固江堤乙段', '2020-04-17'],
    ] as const) {
      const matter = await console().received(title);
      await asks('jiaotong.head', matter, 'extension-requests', { proposedDue, cause: '连续降雨。', progress: '已完成过半。' });
      matters.push(matter);
    }
    const leader = await console().signedIn('leader.li', { phone: true });
    await leader.follow('成批批复延期');
    for (const { title } of matters) await leader.tick(`选中“${title}”`);
    await leader.reads('4月17日');
    expect(await overflow(leader.page)).toBeNull();
    await leader.button('按所请延期 2 项').dblclick();
    await leader.reads('已同意延期 2 项');
    for (const matter of matters) expect(await console().recorded(matter, 'ExtensionGranted')).toEqual([1]);
    await leader.close();
  }, 180_000);

  test('a request for coordination is answered, and words are given on running work', async () => {
    const matter = await console().received('疏导货运车辆');
    const waitingFor = { kind: 'role', role: 'leader_in_charge' };
    await asks('jiaotong.head', matter, 'blocks', { waitingFor, cause: '两区标准不一。', request: '请明确通行标准。' });
    const leader = await console().signedIn('leader.li', { phone: true });
    await leader.follow(`答复 ${matter.title}`);
    await leader.reads('请明确通行标准。');
    await leader.press('答复');
    await leader.write('答复内容', '按市区标准执行。');
    await leader.press('提交答复');
    await leader.reads('已答复');
    await leader.openTask(matter);
    await leader.follow('批示');
    await leader.write('批示内容', '抓紧办理，月底前见效。');
    await leader.press('批示');
    await leader.reads('已记录，并已告知承办单位');
    const head = await console().signedIn('jiaotong.head');
    await head.openTask(matter);
    await head.reads(/抓紧办理，月底前见效/);
    expect(await console().recorded(matter, 'BlockAnswered', 'DirectiveRead')).toEqual([1, 1]);
    await Promise.all([leader.close(), head.close()]);
  }, 180_000);

  test('a double click opens what it was meant for, and does not sign what has come to stand in its place', async () => {
    const matter = await console().received('修复人行道板');
    const asked = { proposedDue: '2020-04-10', cause: '备料未到。', progress: '已修复两段。' };
    await asks('jiaotong.head', matter, 'extension-requests', asked);
    const leader = await console().signedIn('leader.li');
    await leader.follow(`批复 ${matter.title}`);
    await leader.button('同意延期').dblclick();
    await leader.heading('同意延期');
    expect(await leader.button('批复同意').isVisible()).toBe(true);
    expect(await console().recorded(matter, 'ExtensionGranted')).toEqual([0]);
    await leader.button('批复同意').dblclick();
    await leader.reads('已批准延期');
    expect(await console().recorded(matter, 'ExtensionGranted')).toEqual([1]);
    await leader.close();
  }, 120_000);
};
