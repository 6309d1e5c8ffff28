import { directiveIdOfStream } from '@duban/protocol';
import { EVENT_LABELS, timelineTexts, type Naming } from '@duban/words';
import type { Language, StampedEvent } from '@duban/domain';
import type { StoredEvent } from '@duban/event-store';
import type { LoadedOrganisation } from '@duban/identity';
import { asStamped } from '../verify/redecide.js';
import type { Quality } from './quality.js';

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

const STYLE = `body{font:15px/1.6 "Noto Serif CJK SC","Songti SC",SimSun,serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%}td,th{border:1px solid #999;padding:.3rem .5rem;vertical-align:top;text-align:left}
.en{color:#555;font-size:.9em}.hash{font:12px monospace;word-break:break-all}`;

/** Wall-clock time in Shanghai, which has kept one offset since 1991. */
const local = (instant: string): string => new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

const namingOf = ({ organisation, people }: LoadedOrganisation, lang: Language): Naming => ({
  department: (id) => organisation.departments[id]?.name[lang] ?? id,
  person: (id) => people.get(id)?.name?.[lang] ?? id,
  task: (id) => id,
});

export const reportHead = (title: string, facts: readonly (readonly [string, string])[]): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${escaped(title)}</title><style>${STYLE}</style><h1>${escaped(title)}</h1>
<table>${facts.map(([name, value]) => `<tr><th>${escaped(name)}<td>${escaped(value)}`).join('')}</table>`;

/** The timeline of one directive, Chinese first. */
export const directiveSection = (streamId: string, events: readonly StoredEvent[], loaded: LoadedOrganisation): string => {
  const [zh, en] = [namingOf(loaded, 'zh'), namingOf(loaded, 'en')];
  const first = events.find(({ type }) => type === 'DirectiveRegistered');
  const title = (first?.data as { title?: string } | undefined)?.title ?? '';
  const rows = events.map((event) => {
    const stamped: StampedEvent = asStamped(event);
    const { actor } = event.meta;
    return `<tr><td>${event.version}<td>${local(event.meta.occurredAt)}<td>${escaped(EVENT_LABELS[stamped.type].zh)}<td>${escaped(timelineTexts(stamped, zh).zh)}
<div class="en">${escaped(timelineTexts(stamped, en).en)}</div><td>${escaped(actor.personId === 'system' ? '系统 system' : zh.person(actor.personId))}`;
  });
  return `<h2>${escaped(title)}</h2><p class="hash">${escaped(directiveIdOfStream(streamId))}</p>
<table><tr><th>版本<th>时间<th>事项<th>内容<th>经办${rows.join('\n')}</table>`;
};

export const reportEnd = (quality: Quality): string =>
  `<h2>四性检测 <span class="en">authenticity, integrity, usability, security</span></h2><table>${Object.entries(quality)
    .map(([, { name, checks }]) =>
      checks
        .map(
          ({ zh, en, ok, detail }) =>
            `<tr><td>${name.zh} ${name.en}<td>${zh}<div class="en">${en}</div><td>${ok ? '通过' : '不通过'}<td>${escaped(detail)}`,
        )
        .join(''),
    )
    .join('')}</table></html>\n`;
