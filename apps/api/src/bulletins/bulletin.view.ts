import { BULLETIN_FIGURES, type BulletinListItem, type BulletinView } from '@duban/contracts';
import type { Bulletin, BulletinContent } from '@duban/domain';
import type { LoadedOrganisation } from '@duban/identity';
import {
  AVERAGE_DAYS_WORDS,
  BULLETIN_WAITS,
  bulletinDayText,
  bulletinNumberText,
  bulletinParagraphs,
  bulletinPeriodText,
  bulletinTitle,
  FIGURE_WORDS,
  NAMELESS,
  WERE_DUE,
} from '@duban/words';
import { namingsOf } from '../views/naming.js';

const NO_POST = { zh: '', en: '' };

const days = (tenths: number | null): number | null => (tenths === null ? null : tenths / 10);

/** Who signed, called as they were then. */
export const issueView = (
  { issued, number }: Bulletin,
  { signOf }: Pick<LoadedOrganisation, 'signOf'>,
): NonNullable<BulletinListItem['issued']> => {
  const { by, at } = issued;
  const sign = signOf(by.snapshot);
  return {
    by: by.personId,
    at,
    name: sign?.name ?? NAMELESS.person,
    role: sign?.title ?? NO_POST,
    day: bulletinDayText(at),
    numberText: bulletinNumberText(number),
  };
};

interface Shown {
  content: BulletinContent;
  bulletin: Bulletin | null;
  over: boolean;
  maySign: boolean;
  loaded: LoadedOrganisation;
}

/** The paper: its figures, who is late, and the words before them. */
export const bulletinView = ({ content, bulletin, over, maySign, loaded }: Shown): BulletinView => {
  const { period, from, to, asOf, figures, departments, averageTenths, closedInPeriod, late, lateInAll } = content;
  const names = namingsOf(loaded);
  // 机构序列: the order in which the office keeps its units
  const order = Object.keys(loaded.organisation.departments);
  const place = new Map(order.map((id, n) => [id, n]));
  const named = (id: string) => ({ zh: names.zh.department(id), en: names.en.department(id) });
  const placeOf = (id: string): number => place.get(id) ?? order.length;
  return {
    ...{ period, periodText: bulletinPeriodText(period), title: bulletinTitle(period), from, to, asOf },
    issued: bulletin && issueView(bulletin, loaded),
    issuable: bulletin === null && over && maySign,
    waitsFor: bulletin === null && !over ? BULLETIN_WAITS : null,
    definitions: BULLETIN_FIGURES.map((figure) => ({ figure, ...(figure === 'total' ? WERE_DUE : FIGURE_WORDS[figure]) })),
    averageDays: { ...AVERAGE_DAYS_WORDS, days: days(averageTenths) },
    ...{ figures, closedInPeriod, lateInAll, text: bulletinParagraphs(content) },
    departments: departments
      .map(({ departmentId, averageTenths: took, figures: own }) => ({
        ...{ departmentId, name: named(departmentId), figures: own, averageDays: days(took) },
      }))
      .sort((a, b) => placeOf(a.departmentId) - placeOf(b.departmentId)),
    late: late
      .map(({ number, ...task }) => ({ ...task, directiveNumber: number, leadName: named(task.lead) }))
      .sort((a, b) => placeOf(a.lead) - placeOf(b.lead)),
  };
};
