import { directiveIdOfStream } from '@duban/protocol';
import {
  EVENT_LABELS,
  NAMELESS,
  namingTasks,
  REPORT_LABELS,
  shortInstantTexts,
  shown,
  startTexts,
  timelineTexts,
  type Naming,
} from '@duban/words';
import { fold, numberText, SYSTEM_ACTOR } from '@duban/domain';
import type { BilingualText, Directive, ExportScope, Language, StampedEvent } from '@duban/domain';
import type { StoredEvent } from '@duban/event-store';
import type { LoadedOrganisation } from '@duban/identity';
import { asStamped } from '../verify/redecide.js';
import type { Quality } from './quality.js';

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => shown(text).replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

const STYLE = `body{font:15px/1.6 "Noto Serif CJK SC","Songti SC",SimSun,serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%}td,th{border:1px solid #999;padding:.3rem .5rem;vertical-align:top;text-align:left}
.en{color:#555;font-size:.9em}.hash{font:12px monospace;word-break:break-all}`;

const both = ({ zh, en }: BilingualText): string => `${zh} ${en}`;
const { title, ...R } = REPORT_LABELS;

const namingOf = ({ organisation, people }: LoadedOrganisation, lang: Language): Naming => ({
  department: (id) => organisation.departments[id]?.name[lang] ?? NAMELESS.department[lang],
  person: (id) => people.get(id)?.name?.[lang] ?? NAMELESS.person[lang],
  task: () => NAMELESS.task[lang],
});

/** What was exported, without an id where there is a name. */
export const scopeText = (scope: ExportScope, loaded: LoadedOrganisation): string => {
  if (scope.kind === 'department') return loaded.organisation.departments[scope.departmentId]?.name.zh ?? both(NAMELESS.department);
  if (scope.kind === 'directive') return scope.directiveId;
  const [from, until] = [startTexts(scope.from), shortInstantTexts(scope.until)];
  return `${from.zh}至${until.zh} ${from.en} to ${until.en}`;
};

export const reportHead = (facts: readonly (readonly [keyof typeof R, string])[]): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${escaped(both(title))}</title><style>${STYLE}</style><h1>${escaped(both(title))}</h1>
<table>${facts.map(([name, value]) => `<tr><th>${escaped(both(R[name]))}<td>${escaped(value)}`).join('')}</table>`;

/** A record that does not fold has its lines all the same: of its tasks there is no name then. */
const stateOf = (events: readonly StampedEvent[]): Directive | null => {
  try {
    return fold(events);
  } catch {
    return null;
  }
};

/** The timeline of one directive, Chinese first. */
export const directiveSection = (streamId: string, events: readonly StoredEvent[], loaded: LoadedOrganisation): string => {
  const stamped = events.map(asStamped);
  const state = stateOf(stamped);
  const naming = (lang: Language): Naming => {
    const names = namingOf(loaded, lang);
    return state === null ? names : namingTasks(names, lang, state);
  };
  const [zh, en] = [naming('zh'), naming('en')];
  const rows = stamped.map((event, index) => {
    const { actor, occurredAt } = event.meta;
    const who = actor.personId === SYSTEM_ACTOR.personId ? both(R.system) : zh.person(actor.personId);
    return `<tr><td>${events[index]?.version ?? ''}<td>${shortInstantTexts(occurredAt).zh}<td>${escaped(EVENT_LABELS[event.type].zh)}<td>${escaped(timelineTexts(event, zh).zh)}
<div class="en">${escaped(timelineTexts(event, en).en)}</div><td>${escaped(who)}`;
  });
  const number = numberText(state?.number ?? null) ?? both(R.unnumbered);
  const heads = [R.ordinal, R.time, R.event, R.what, R.who].map((label) => `<th>${escaped(both(label))}`);
  return `<h2>${escaped(number)} ${escaped(state?.title ?? '')}</h2><p class="hash">${escaped(directiveIdOfStream(streamId))}</p>
<table><tr>${heads.join('')}${rows.join('\n')}</table>`;
};

export const reportEnd = (quality: Quality): string =>
  `<h2>${R.quality.zh} <span class="en">${R.quality.en}</span></h2><table>${Object.entries(quality)
    .map(([, { name, checks }]) =>
      checks
        .map(
          ({ zh, en, ok, detail }) =>
            `<tr><td>${both(name)}<td>${zh}<div class="en">${en}</div><td>${ok ? R.passed.zh : R.failed.zh}<td>${escaped(detail)}`,
        )
        .join(''),
    )
    .join('')}</table></html>\n`;
