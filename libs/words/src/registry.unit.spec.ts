import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ACTS, DIRECTIVE_EVENT_TYPES, REFUSAL_CODES, currentSchemaVersion, isToldEvent, upcast } from '@duban/domain';
import type { BilingualText, DirectiveCommandType, DirectiveEventType, RefusalCode, StoredPayload } from '@duban/domain';
import { alertTexts } from './alert-text.js';
import { IDS_AS_NAMES } from './names.js';
import { ACT_NAMES, ACT_WORDS, EVENT_LABELS, REFUSAL_TEXTS } from './registry.js';
import { SHARED_REFUSALS } from './refusals.js';
import { timelineTexts } from './timeline-text.js';

const ACT_TYPES = Object.keys(ACTS) as DirectiveCommandType[];
const here = new URL('./', import.meta.url);
/** `NudgeTask` has its words in `nudge-task.ts`. */
const homeOf = (type: string): string => `${type.replace(/\B[A-Z]/g, (letter) => `-${letter}`).toLowerCase()}.ts`;
const inFolder = (folder: 'acts' | 'events'): [string, string][] =>
  readdirSync(new URL(folder, here)).map((file) => [file, readFileSync(new URL(`${folder}/${file}`, here), 'utf8')]);

const golden = (type: DirectiveEventType) => {
  const version = currentSchemaVersion(type);
  const file = new URL(`../../domain/src/directive/golden/${type}.v${version}.json`, import.meta.url);
  return upcast(type, version, (JSON.parse(readFileSync(file, 'utf8')) as { data: StoredPayload }).data);
};

const expectLabel = ({ zh, en }: BilingualText): void => {
  expect(zh).toMatch(/^[^A-Za-z]*\p{Script=Han}[^A-Za-z]*$/u);
  expect(en).toMatch(/^\P{Script=Han}*[A-Za-z]\P{Script=Han}*$/u);
};
const expectSentence = ({ zh, en }: BilingualText): void => {
  expect(zh).toMatch(/\p{Script=Han}/u);
  expect(zh).not.toMatch(/\d{4}-\d{2}-\d{2}|undefined|null/);
  expect(en).toMatch(/[A-Za-z]/);
  expect(en).not.toMatch(/T\d{2}:\d{2}|undefined|null/);
};

describe('words', () => {
  it.each(ACT_TYPES)('%s is named in both languages, also for a job that does it to many', (type) => {
    expectLabel(ACT_NAMES[type]);
    const { many } = ACT_WORDS[type];
    expect(many !== undefined).toBe(ACTS[type].bulk);
    if (many) expectLabel(many);
  });

  it.each(DIRECTIVE_EVENT_TYPES)('%s is a label and a sentence in both languages, and an alert where it is told', (type) => {
    const event = golden(type);
    expectLabel(EVENT_LABELS[type]);
    expectSentence(timelineTexts(event));
    if (!isToldEvent(event)) return;
    const subject = { event, title: '方案', lead: 'gxj', duty: null, asked: null };
    expectSentence(alertTexts({ directiveNumber: '督〔2020〕3号', subject }, { zh: IDS_AS_NAMES, en: IDS_AS_NAMES }));
  });

  it.each(REFUSAL_CODES)('%s says in both languages which rule it is and what to do', (code) => {
    const { zh, en } = REFUSAL_TEXTS[code];
    for (const text of [zh.title, zh.advice]) expect(text).toMatch(/\p{Script=Han}/u);
    for (const text of [en.title, en.advice]) expect(text).toMatch(/^\P{Script=Han}+$/u);
  });
});

describe('homes of words', () => {
  it('of an act and of an event are called as it is', () => {
    const homes = (folder: 'acts' | 'events', define: string) =>
      inFolder(folder).map(([file, source]) => [file, homeOf(new RegExp(`= ${define}\\('(\\w+)'`).exec(source)?.[1] ?? '')]);
    const all = [...homes('acts', 'defineActWords'), ...homes('events', 'defineEventWords')];
    expect(all.filter(([file, home]) => file !== home)).toEqual([]);
    expect(inFolder('acts')).toHaveLength(ACT_TYPES.length);
  });

  it('are one for each event', () => {
    const own = inFolder('events').map(([, source]) => /defineEventWords\('(\w+)'/.exec(source)?.[1]);
    const ofActs = ACT_TYPES.flatMap((type) => Object.keys(ACT_WORDS[type].events));
    expect([...own, ...ofActs].sort()).toEqual([...DIRECTIVE_EVENT_TYPES].sort());
  });

  it('of a refusal are with an act only where no other gives it', () => {
    const ofActs = ACT_TYPES.flatMap((type) => Object.keys(ACT_WORDS[type].refusals).map((code) => [code as RefusalCode, type] as const));
    expect([...ofActs.map(([code]) => code), ...Object.keys(SHARED_REFUSALS)].sort()).toEqual([...REFUSAL_CODES].sort());
    const givenBy = (code: RefusalCode) => ACT_TYPES.filter((type) => (ACTS[type].problems as readonly RefusalCode[]).includes(code));
    for (const [code, type] of ofActs) expect([code, givenBy(code)]).toEqual([code, [type]]);
  });
});
