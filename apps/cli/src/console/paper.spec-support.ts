import { expect, test } from '@jest/globals';
import type { Console } from './console.spec-support.js';

const PICTURE = { name: '签批件.png', mimeType: 'image/png', buffer: Buffer.from('iVBORw0KGgo=', 'base64') };

/** 呈批件, 据签批件补录 and 电话催办: what is done on paper and by telephone, and by whom it was entered. */
export const paperAndTelephone = (console: () => Console): void => {
  test('a leader decides on paper: the sheet is printed, and an officer enters what was signed', async () => {
    const matter = await console().received('修缮校舍屋顶', { grade: 'key' });
    const ask = { proposedDue: '2020-04-20', cause: '连续降雨。', progress: '已完成过半。' };
    await console().duban.request('jiaotong.head', 'POST', `${matter.path}/extension-requests`, ask);
    await console().duban.request('duban.officer', 'POST', `${matter.path}/extension-requests/1/screening`, { opinion: '拟同意。' });
    const officer = await console().signedIn('duban.officer');
    await officer.goTo(`/directives/${matter.directiveId}`);
    await officer.follow('呈批件与据签批件补录');
    await officer.page.getByRole('link', { name: '打印呈批件' }).first().click();
    await officer.reads('连续降雨。');
    await officer.page.getByRole('img', { name: '补录页的二维码' }).waitFor();
    await officer.page.goBack();
    await officer.page.getByRole('link', { name: '据签批件补录', exact: true }).first().click();
    await officer.choose('同意');
    await officer.page.getByLabel('签批日期').fill('2020-02-17');
    await officer.page.getByLabel('批准延至').fill('2020-04-20');
    await officer.attach('签批件照片或扫描件', PICTURE);
    await officer.write('理由', '同意延至四月二十日。');
    await officer.reads('已上传');
    await officer.press('提交');
    await officer.page.getByRole('heading', { level: 1, name: '呈批与补录' }).waitFor();
    await officer.goTo(`/directives/${matter.directiveId}/tasks/${matter.taskId}`);
    await officer.reads(/签批，.+据签批件补录/u);
    const [granted] = (await console().events(matter)).filter(({ type }) => type === 'ExtensionGranted');
    expect(granted?.authority.kind).toBe('paper');
    expect(officer.broken).toEqual([]);
    await officer.close();
  }, 240_000);

  test('a telephone call is one line, and its answer closes the nudge', async () => {
    const matter = await console().received('清运建筑垃圾');
    const officer = await console().signedIn('duban.officer');
    await officer.goTo(`/directives/${matter.directiveId}/tasks/${matter.taskId}`);
    await officer.press('电话催办');
    await officer.write('与谁通话', '局办公室李某');
    await officer.page.getByRole('textbox', { name: /^内容/ }).fill('请报进展');
    await officer.page.getByRole('textbox', { name: /^答复/ }).fill('本周五前报');
    await officer.press('提交');
    await officer.reads('局办公室李某');
    expect(await console().recorded(matter, 'TaskTelephoned', 'TaskNudged')).toEqual([1, 0]);
    await officer.close();
  }, 120_000);
};
