import { decidedBy, enteredByOffice, SYSTEM_ACTOR } from '@duban/domain';
import type { BilingualText, DirectiveEvent, DirectiveEventOf, DirectiveEventType, EventMeta, Instant, Language } from '@duban/domain';
import { capitalised, shortInstantTexts } from './formats.js';
import { IDS_AS_NAMES, type Naming } from './names.js';
import { pastText } from './phrases.js';
import { EVENT_WORDS } from './registry.js';
import { words } from './words.js';
import { shownTexts } from './shown.js';

const sentence = <T extends DirectiveEventType>({ type, data }: DirectiveEventOf<T>, names: Naming): BilingualText =>
  EVENT_WORDS[type].timeline(data, 'taskId' in data && data.taskId !== undefined ? names.task(data.taskId) : '', names);

/** As it was written down: by whom, and in which year. The system is nobody. */
const asWritten = ({ meta }: Told, names: Naming): Naming => {
  if (meta === undefined) return names;
  const { occurredAt, actor, authority } = meta;
  const task: Naming['task'] = (id, besides) => names.task(id, besides, occurredAt);
  return {
    ...names,
    task,
    writtenAt: occurredAt,
    ...(actor.personId === SYSTEM_ACTOR.personId ? {} : { by: names.person(decidedBy({ actor, authority })) }),
  };
};

/** An event as decided, or with the circumstances under which it was recorded. */
type Told = DirectiveEvent & { meta?: Pick<EventMeta, 'occurredAt' | 'assertedAt' | 'actor' | 'accountable' | 'authority'> };

/** The date that an event sets for the completion of its task. */
const dateIn = (event: DirectiveEvent): Instant | null => {
  if (event.type === 'TaskDispatched') return event.data.due?.at ?? null;
  return event.type === 'DueDateSet' ? event.data.due : null;
};

/** 据签批件补录: who signed, and who entered it. */
const onPaperText = ({ actor, authority }: Pick<EventMeta, 'actor' | 'authority'>, names: Naming): BilingualText => {
  const [signer, officer] = [decidedBy({ actor, authority }), actor.personId].map((id) => names.person(id));
  return words(`（${signer}签批，${officer}据签批件补录）`, ` (signed on paper by ${signer}, entered by ${officer})`);
};

/** What the circumstances add to the fact: its date had passed already, paper says when it was, the office entered it for another. */
const circumstances = (event: Told, names: Naming): BilingualText[] => {
  const { meta } = event;
  if (meta === undefined) return [];
  const { assertedAt } = meta;
  const written = { writtenAt: meta.occurredAt };
  return [
    pastText(dateIn(event), written),
    ...(assertedAt
      ? [
          words(
            `（据${assertedAt.basis}，实际发生于${shortInstantTexts(assertedAt.at, written).zh}）`,
            ` (happened on ${shortInstantTexts(assertedAt.at, written).en}, by: ${assertedAt.basis})`,
          ),
        ]
      : []),
    ...(meta.authority.kind === 'paper' ? [onPaperText(meta, names)] : []),
    ...(enteredByOffice(meta) ? [words('（督查室代录）', ' (entered by the supervision office)')] : []),
  ];
};

/** A readable sentence for an event, in both languages. */
export const timelineTexts = (event: Told, names: Naming = IDS_AS_NAMES): BilingualText => {
  const all = [sentence(event, asWritten(event, names)), ...circumstances(event, names)];
  return shownTexts({ zh: all.map(({ zh }) => zh).join(''), en: capitalised(all.map(({ en }) => en).join('')) });
};

export const timelineText = (event: Told, lang: Language, names: Naming = IDS_AS_NAMES): string => timelineTexts(event, names)[lang];
