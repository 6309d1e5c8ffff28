import {
  DEFAULT_LADDER,
  MONTHLY,
  ONE_LEVEL,
  THREE_LEVELS,
  TWO_LEVELS,
  WEEKLY,
  calendarDays,
  hours,
  workingDays,
} from './default-ladder.js';
import type { Policy } from './policy.js';

/** Default limits, used when a source gives none and labelled as policy: 20 days for minutes, 5 urgent, 1 critical. */
export const CITY_DEFAULT_2020: Policy = {
  version: 'city-default-2020',
  name: { zh: '市级督办通用规则(2020)', en: 'City supervision, general rules (2020)' },
  grades: {
    routine: { planRequired: false, signOffChain: ONE_LEVEL, reportCycle: null },
    key: { planRequired: false, signOffChain: TWO_LEVELS, reportCycle: MONTHLY },
    major: { planRequired: true, signOffChain: THREE_LEVELS, reportCycle: WEEKLY },
  },
  limits: {
    receipt: { normal: workingDays(2), urgent: workingDays(1), critical: hours(4) },
    plan: workingDays(5),
    review: workingDays(3),
    extensionDecision: workingDays(2),
    responseDecision: workingDays(2),
    nudgeAnswer: workingDays(2),
    blockAnswer: workingDays(3),
    noticeRelease: workingDays(1),
    complete: { normal: calendarDays(20), urgent: calendarDays(5), critical: calendarDays(1) },
    archive: calendarDays(30),
  },
  dueSoon: workingDays(3),
  startColour: { normal: 'blue', urgent: 'blue', critical: 'orange' },
  ladder: DEFAULT_LADDER,
};

/** For a board or a company's management meeting: actions run to the next monthly meeting, one signature less. */
export const COMPANY_DEFAULT_2020: Policy = {
  ...CITY_DEFAULT_2020,
  version: 'company-default-2020',
  name: { zh: '公司会议决策督办规则(2020)', en: 'Company meetings, general rules (2020)' },
  grades: {
    routine: { planRequired: false, signOffChain: ONE_LEVEL, reportCycle: null },
    key: { planRequired: false, signOffChain: ONE_LEVEL, reportCycle: MONTHLY },
    major: { planRequired: true, signOffChain: TWO_LEVELS, reportCycle: WEEKLY },
  },
  limits: {
    ...CITY_DEFAULT_2020.limits,
    complete: { normal: calendarDays(28), urgent: calendarDays(7), critical: calendarDays(2) },
  },
};

export const DEFAULT_POLICIES: readonly Policy[] = [CITY_DEFAULT_2020, COMPANY_DEFAULT_2020];

/** The shipped policy of that version, or null. */
export const policyByVersion = (version: string): Policy | null => DEFAULT_POLICIES.find((policy) => policy.version === version) ?? null;
