import { READING, wordsOf } from '@duban/language';
import type { WorkCalendar } from '../calendar/calendar.js';
import { analyseMinutes } from './pipeline/analyse.js';
import type { Lang } from './clauses/lang.js';
import { remembered } from './words/segmenter.js';
import type { DepartmentName, DraftSuggestion, GroupName, MinutesAnalysis, MinutesOptions } from './analysis.js';

/** Monday to Friday, one holiday (Wednesday 19 February) and one shifted workday (Saturday 22 February). */
export const CALENDAR: WorkCalendar = {
  version: 'spec-1',
  publishedAt: '2019-11-21T00:00:00.000Z',
  utcOffsetMinutes: 480,
  holidays: ['2020-02-19'],
  workdays: ['2020-02-22'],
  years: [2020],
  basis: 'made up for specs',
};

export const DEPARTMENTS: DepartmentName[] = [
  { id: 'fagai', name: '市发展和改革委员会', aliases: ['市发改委', '发改委', 'Strategy'], duties: ['重大项目', '投资'] },
  { id: 'gongxin', name: '市工业和信息化局', aliases: ['市工信局', 'IT'] },
  { id: 'caizheng', name: '市财政局', aliases: ['Finance'], duties: ['补贴'] },
  { id: 'renshe', name: '市人社局', aliases: ['HR', 'Human Resources'], duties: ['就业', '稳岗'] },
  { id: 'sifa', name: '市司法局', aliases: ['Legal'] },
  { id: 'shuiwu', name: '市水务局', aliases: ['Operations'] },
  { id: 'donghu', name: '东湖区', aliases: [] },
  { id: 'xishan', name: '西山区', aliases: [] },
];
export const GROUPS: GroupName[] = [{ id: 'bankuai', name: '各板块', aliases: ['各区', 'each region'], members: ['donghu', 'xishan'] }];

export const OPTIONS: MinutesOptions = {
  hash: (text) => `h${text.length}`,
  calendar: CALENDAR,
  words: wordsOf,
  english: READING.english,
  date: '2020-02-17',
  departments: DEPARTMENTS,
  groups: GROUPS,
  rosters: [{ name: '市领导', members: ['甲', '乙', '丙'] }],
};

/** What Chinese is read with, as of a day. */
export const langOf = (date: string | null = '2020-02-17', departments: DepartmentName[] = DEPARTMENTS): Lang => ({
  ...{ departments, words: remembered(wordsOf), place: '临江' },
  base: { date, calendar: CALENDAR },
});

export const analyse = (text: string, over: Partial<MinutesOptions> = {}): MinutesAnalysis => analyseMinutes(text, { ...OPTIONS, ...over });

/** The last drafts of a text that stands behind a title and an opener which asks. */
export const draftsOf = (sentences: string, over: Partial<MinutesOptions> = {}): DraftSuggestion[] =>
  analyse(`临江市专题会议纪要\n会议要求，${sentences}`, over).drafts;

export const only = <T>(all: readonly T[]): T => {
  if (all.length !== 1) throw new Error(`one was expected, ${all.length} came: ${JSON.stringify(all)}`);
  return all[0] as T;
};
/** Class of each sentence after the title, in order. */
export const classesOf = (text: string): string[] =>
  analyse(`临江市专题会议纪要\n${text}`)
    .segments.slice(1)
    .map((segment) => segment.class);
