// Compares docs/alerts.md with what the events declare of whom they tell; `--write` renews it.
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { toldRows } from '../libs/domain/dist/index.js';
import {
  ALERT_KIND_LABELS,
  ALERT_LEVEL_LABELS,
  EVENT_LABELS,
  OBLIGATION_LABELS,
  RECORD_EVENT_LABELS,
  WHOM_LABELS,
} from '../libs/words/dist/index.js';

const file = new URL('../docs/alerts.md', import.meta.url);

const LABELS = { directive: EVENT_LABELS, ...RECORD_EVENT_LABELS };
const both = ({ zh, en }) => `${zh} ${en}`;
const named = (labels, keys, by) => keys.map((key) => labels[key].zh).join(by);

const how = ({ kinds, levels, duties }) => {
  const alert = `${named(ALERT_KIND_LABELS, kinds, ' / ')}（${named(ALERT_LEVEL_LABELS, levels, ' / ')}）`;
  return duties.length === 0 ? alert : `${alert}；待办：${named(OBLIGATION_LABELS, duties, '、')}`;
};

const row = (stream, one) => {
  const event = `${both(LABELS[stream][one.type])}<br>\`${one.type}\``;
  return 'because' in one ? `| ${event} | — | ${one.because} |` : `| ${event} | ${named(WHOM_LABELS, one.whom, '、')} | ${how(one)} |`;
};

const table = (stream) => {
  const rows = toldRows(stream).map((one) => row(stream, one));
  return ['| event | who | how, or why nobody |', '| --- | --- | --- |', ...rows].join('\n');
};

const list = (labels) =>
  Object.values(labels)
    .map(({ zh, en }) => `${zh} ${en}`)
    .join(', ');

const document = `<!-- Made by \`npm run generate\` from what stands beside the events. -->

# 谁知道什么 / Who is told what

Every event says in its own file whom it tells, or why nobody; one that says neither does not compile. An alert goes to the
persons who held the posts at that moment, each once. Nobody is told what they have just done. What asks for something is
also a duty with a clock of its own (待办); that goes by the ladder of the policy when it runs late.
There is no digest: what is merely information weighs ${both(ALERT_LEVEL_LABELS.info)}, so that a channel may gather it.
An alert whose cause has ended (the task, the clock, the decision it waited for) is closed by itself and says why; information stays until it is read.

**Kinds**: ${list(ALERT_KIND_LABELS)}. **Weights**: ${list(ALERT_LEVEL_LABELS)}.

**Who**: ${list(WHOM_LABELS)}. Of a department these are its head and its clerks.

## 督办事项和任务 / Directives and tasks

${table('directive')}

## 会议和清单 / Meetings and their lists

${table('meeting')}

## 机构和人员 / The organisation

${table('organisation')}

## 批量任务 / Jobs

${table('job')}

## 故障 / Incidents

${table('incident')}

## 通报 / Bulletins

${table('bulletin')}

## 涉密材料线下办理 / Offline matters

${table('offline')}
`;

const text = await format(document, { ...(await resolveConfig(file.pathname)), parser: 'markdown' });
if (process.argv.includes('--write')) {
  await writeFile(file, text);
} else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
  console.error('docs/alerts.md is not what the events tell: run `npm run generate`');
  process.exit(1);
}
