import type { Directive, Language } from '@duban/domain';
import { namingTasks, type Namings, type Naming } from '../names.js';

/** The names under which the ids of golden files are read. */
const UNITS: Record<string, readonly [string, string]> = {
  fgw: ['市发改委', 'the Development and Reform Commission'],
  gxj: ['市工信局', 'the Industry Bureau'],
  wjw: ['市卫健委', 'the Health Commission'],
  czj: ['市财政局', 'the Finance Bureau'],
  rsj: ['市人社局', 'the Labour Bureau'],
  dcs: ['市政府督查室', 'the supervision office'],
};
const PEOPLE: Record<string, readonly [string, string]> = {
  leader: ['王雅琴', 'Wang Yaqin'],
  issuer: ['周海峰', 'Zhou Haifeng'],
  officer: ['李伟', 'Li Wei'],
  'office-head': ['钱振华', 'Qian Zhenhua'],
  'fgw-head': ['陈志强', 'Chen Zhiqiang'],
};

const namingOf = (lang: Language): Naming => {
  const at = lang === 'zh' ? 0 : 1;
  return {
    department: (id) => (UNITS[id] ?? ['市商务局', 'the Commerce Bureau'])[at],
    person: (id) => (PEOPLE[id] ?? ['孙敏', 'Sun Min'])[at],
    task: (id) => id,
    directive: (id) => (id === 'd-2' ? '督〔2020〕8号' : undefined),
  };
};

/** A small directive: a task whose title says more than the page does, one that says no more, and one of a group. */
export const PAGE = {
  title: '推动企业有序复工复产',
  tasks: {
    t1: { title: '核查重点企业用电保障', lead: 'fgw' },
    t2: { title: '推动企业有序复工复产', lead: 'gxj' },
    t3: { title: '推动企业有序复工复产', lead: 'wjw', group: { id: 'g1', collator: 'gxj' } },
  },
} as unknown as Pick<Directive, 'title' | 'tasks'>;

const plain: Namings = { zh: namingOf('zh'), en: namingOf('en') };
export const NAMES: Namings = { zh: namingTasks(plain.zh, 'zh', PAGE), en: namingTasks(plain.en, 'en', PAGE) };
