import type { MeetingView } from '@duban/contracts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { threadedReader } from '../reading/index.js';
import { TestApi } from '../testing/api.spec-support.js';

const DUTIES = 400;
const BUREAUS = ['市发改委', '市工信局', '市卫健委', '市教育局', '市财政局', '市交通局'];
const TEXT = `临江市年度重点工作任务分工的通知
2020年2月17日
${Array.from({ length: DUTIES }, (_, n) => `${n + 1}.${BUREAUS[n % BUREAUS.length]}要在${(n % 9) + 3}月10日前完成第${n + 1}号项目核查。`).join('\n')}
`;
const REGISTER = fileURLToPath(new URL('../../../../tools/ts-register.mjs', import.meta.url));

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start({ reader: threadedReader({ execArgv: ['--import', REGISTER, '--conditions=duban-source'], time: 60_000 }) });
  // the thread and its dictionary begin with the first paper
  await api.post('duban.officer', '/meetings', { text: '会议纪要\n2020年2月17日\n会议要求，要抓好清淤。', fileName: '纪要.txt' });
});
afterAll(() => api.stop());

test('an annual plan of four hundred duties is taken in, and nobody else waits for it', async () => {
  const waits: number[] = [];
  let reading = true;
  const others = (async () => {
    while (reading) {
      const began = performance.now();
      await api.get('duban.head', '/meetings?limit=1');
      waits.push(performance.now() - began);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })();
  const { status, body } = await api.post<MeetingView>('duban.officer', '/meetings', { text: TEXT, fileName: '计划.txt' });
  reading = false;
  await others;
  expect(status).toBe(201);
  // others were answered all the while
  expect(waits.length).toBeGreaterThan(5);
  expect(body.drafts).toHaveLength(DUTIES);
  expect(body.drafts.every(({ suggestion }) => suggestion !== null && suggestion.dueSuggestion !== null)).toBe(true);
  const again = await api.get<MeetingView>('duban.officer', `/meetings/${body.id}`);
  expect(again.body.drafts).toHaveLength(DUTIES);
});
