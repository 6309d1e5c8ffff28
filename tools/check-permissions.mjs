// Compares docs/permissions.md with the grants that stand beside the acts; `--write` renews it.
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { ACTS, MEETING_ACTS, POST_ROLES, RELATIONS } from '../libs/domain/dist/index.js';
import { PERMISSIONS } from '../libs/identity/dist/index.js';
import { ACT_NAMES, CONDITION_LABELS, MEETING_ACT_NAMES, RELATION_LABELS, ROLE_LABELS } from '../libs/words/dist/index.js';

const file = new URL('../docs/permissions.md', import.meta.url);

const both = ({ zh, en }) => `${zh} / ${en}`;
const conditions = Object.keys(CONDITION_LABELS);

/** 全部 where the relation does not matter; else each relation by its word, and the number of what must hold besides. */
const cell = (grants, provided, role) => {
  const relations = RELATIONS.filter((relation) => grants[role]?.includes(relation));
  if (relations.length === 0) return '';
  const words = relations.length === RELATIONS.length ? '✓' : relations.map((relation) => RELATION_LABELS[relation].zh).join('、');
  const condition = provided?.[role];
  return condition ? `${words} [${conditions.indexOf(condition.name) + 1}]` : words;
};

const row = (name, grants, provided) => `| ${[name, ...POST_ROLES.map((role) => cell(grants, provided, role))].join(' | ')} |`;
const table = (rows) =>
  [`| | ${POST_ROLES.map((role) => ROLE_LABELS[role].zh).join(' | ')} |`, `|${' --- |'.repeat(POST_ROLES.length + 1)}`, ...rows].join('\n');

const acts = Object.entries(ACTS)
  .filter(([, { grants }]) => Object.keys(grants).length > 0)
  .map(([type, { grants, provided }]) => row(`${ACT_NAMES[type].zh}<br>\`${type}\``, grants, provided));
const follow = Object.entries(ACTS).filter(([, { grants }]) => Object.keys(grants).length === 0);
const rest = Object.entries(PERMISSIONS).filter(([action]) => !(action in ACTS));
const meetings = rest.filter(([action]) => action in MEETING_ACTS);
const others = rest.filter(([action]) => !(action in MEETING_ACTS));

const document = `<!-- Made by \`npm run generate\` from the grants beside the acts. -->

# 谁能办什么 / Who may do what

Whatever this page does not name is refused. The API's gate, the check at the append, the choice of whom to ask and what a page offers
(\`can\`) all ask one function, \`allowed\` in \`libs/domain/src/directive/who-may/allowed.ts\`, of the grants that stand beside each act.

${POST_ROLES.map((role) => `- **${ROLE_LABELS[role].zh}** ${ROLE_LABELS[role].en}`).join('\n')}

A cell says in which relations a role may: ✓ in any, else ${RELATIONS.map((one) => `${RELATION_LABELS[one].zh} (${RELATION_LABELS[one].en})`).join(', ')}.
分管本事项 is the leader named for it or who gave it, or who has it from them; whoever leads the department only while nobody holds that post. A number
stands for what must hold besides:

${conditions.map((name, n) => `${n + 1}. ${both(CONDITION_LABELS[name])}`).join('\n')}

Apart from this table nobody judges what they, those they act for, or a department in which they serve did: neither a closure, nor a request
for time, nor standing work (\`separation_of_duties\`).

## 督办事项和任务 / Directives and tasks

${table(acts)}

${follow.map(([type]) => `\`${type}\` (${both(ACT_NAMES[type])})`).join(', ')}: sent by nobody, it follows from another act.

## 会议和清单 / Meetings and their lists

${table(meetings.map(([action, grants]) => row(`${MEETING_ACT_NAMES[action].zh}<br>\`${action}\``, grants)))}

## 查阅和其他 / Reading, and the rest

${table(others.map(([action, grants]) => row(`\`${action}\``, grants)))}
`;

const text = await format(document, { ...(await resolveConfig(file.pathname)), parser: 'markdown' });
if (process.argv.includes('--write')) {
  await writeFile(file, text);
} else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
  console.error('docs/permissions.md is not what the acts grant: run `npm run generate`');
  process.exit(1);
}
