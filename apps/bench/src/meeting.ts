import { setTimeout as sleep } from 'node:timers/promises';
import type { DirectiveListItem, MeetingView, TaskListItem } from '@duban/contracts';
import { DEMO_PEOPLE, demoPersonId } from '@duban/identity';
import type { Person } from '@duban/stack';
import { say } from '@duban/stack';
import { percentile } from './sample.js';
import type { Stage } from './stage.js';
import { sayJson, spreadOf } from './table.js';

const DRAFTS = 60;
const REPEATS = 5;
const VISIBLE_WITHIN_MS = 30_000;
const LOOK_EVERY_MS = 10;

/** Minutes with one requirement for each draft, all confirmed and submitted; answers with the meeting's path. */
const submittedList = async (officer: Person, departments: readonly string[], mark: string): Promise<string> => {
  const lines = Array.from({ length: DRAFTS }, (_, n) => `市发改委要在3月10日前完成${mark}第${n + 1}号项目核查。`);
  const text = `${mark}会议纪要\n2020年2月17日召开会议。\n会议要求，${lines.join('')}\n`;
  const { body } = await officer.post<MeetingView>('/meetings', { text, fileName: '纪要.txt' });
  const path = `/meetings/${body.id}`;
  if (body.drafts.length !== DRAFTS) throw new Error(`${body.drafts.length} drafts of ${DRAFTS} requirements`);
  for (const [n, draft] of body.drafts.entries()) {
    const lead = departments[n % departments.length] ?? '';
    const task = {
      shape: 'joint',
      leads: [lead],
      title: '核查',
      closureStandard: '核查报告经督查室核实。',
      due: { at: '2020-03-10', origin: 'source', phrase: '3月10日前' },
    };
    const content = {
      title: `${mark}第${n + 1}号项目核查`,
      requirement: '完成项目核查。',
      closureStandard: '核查报告经督查室核实。',
      leaderInCharge: DEMO_PEOPLE.find(({ inChargeOf }) => inChargeOf.includes(lead))?.id ?? demoPersonId('leader.li'),
      tasks: [task],
      segmentIds: draft.suggestion?.segmentIds ?? [],
    };
    await officer.post(`${path}/drafts/${draft.id}/confirmation`, { content, reason: '按纪要' });
  }
  await officer.post(`${path}/submission`);
  return path;
};

const seqOf = ({ number }: DirectiveListItem): number => Number(/(\d+)号/.exec(number ?? '')?.[1]);

/**
 * One round: real ms from sending the approval until every directive is IN_PROGRESS and its task is listed.
 * @throws when they do not come, or when their numbers leave a gap or the order of the minutes
 */
const release = async (officer: Person, head: Person, path: string, mark: string): Promise<{ answeredMs: number; ms: number }> => {
  const startedAt = performance.now();
  await head.post(`${path}/approval`, { opinion: '同意' });
  const answeredMs = performance.now() - startedAt;
  const query = `q=${encodeURIComponent(mark)}&limit=200`;
  for (;;) {
    const { items } = await officer.get<{ items: DirectiveListItem[] }>(`/directives?${query}&status=IN_PROGRESS`);
    const ms = performance.now() - startedAt;
    if (items.length === DRAFTS) {
      const tasks = (await officer.get<{ items: TaskListItem[] }>(`/tasks?${query}`)).items;
      const listed = items.map((one) => [seqOf(one), Number(/第(\d+)号/.exec(one.title)?.[1])] as const).sort(([a], [b]) => a - b);
      const first = listed[0]?.[0] ?? 0;
      if (listed.some(([seq, place], n) => seq !== first + n || place !== n + 1))
        throw new Error('numbers out of the order of the minutes');
      if (new Set(tasks.map(({ directiveId }) => directiveId)).size !== DRAFTS) throw new Error(`${tasks.length} tasks listed`);
      return { answeredMs, ms };
    }
    if (ms > VISIBLE_WITHIN_MS) throw new Error(`${items.length} of ${DRAFTS} directives after ${ms.toFixed(0)} ms`);
    await sleep(LOOK_EVERY_MS);
  }
};

/** 会议清单: sixty directives of one meeting, from the approval until each is in progress and listed. */
export const benchMeeting = async (stage: Stage): Promise<void> => {
  const officer = await stage.cast.person('duban.officer');
  const head = await stage.cast.person('duban.head');
  const { floor } = await stage.compared();
  const ms: number[] = [];
  const answeredMs: number[] = [];
  const floorMs: number[] = [];
  for (let round = 0; round <= REPEATS; round += 1) {
    const mark = `第${round + 1}次调度`;
    stage.progress(`${DRAFTS} directives of one meeting, ${round} of ${REPEATS} …`);
    const took = await release(officer, head, await submittedList(officer, stage.field.departments, mark), mark);
    const bare = await floor.startings(DRAFTS, DRAFTS);
    // the first warms up
    if (round === 0) continue;
    ms.push(took.ms);
    answeredMs.push(took.answeredMs);
    floorMs.push(bare);
  }
  say();
  say(
    `会议 ${DRAFTS} 项一次批准 / ${DRAFTS} directives of one meeting, approval until all are IN_PROGRESS and listed, in the order of the minutes:`,
  );
  const [median, bare] = [percentile(ms, 50), percentile(floorMs, 50)];
  say(`  ${spreadOf(ms, median)}, of which the approval's own answer ${spreadOf(answeredMs, percentile(answeredMs, 50))}`);
  say(`  floor, as many new runs with one bare Update each: ${spreadOf(floorMs, bare)}; ratio ${(bare / median).toFixed(2)}`);
  sayJson('meeting', { directives: DRAFTS, ms, medianMs: median, answeredMs, floorMs, ratio: bare / median });
};
