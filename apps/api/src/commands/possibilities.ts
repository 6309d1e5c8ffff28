import type { CannotView, CanView, Possibilities, WhoMayView } from '@duban/contracts';
import type { Refusal } from '@duban/domain';
import type { RefusalText } from '@duban/words';
import { whoMayAdvice } from '../views/who-may.js';

/** An act that could be done now, or not: what it would be about, by its address, and what it is called. */
export interface Possible {
  target: Omit<CanView, 'actingFor'>;
  /** Why not; null = it can. */
  refusal: { code: string; params?: Refusal['params'] } | null;
  actingFor?: string | null;
}

export const canView = ({ target, actingFor = null }: Possible): CanView => ({
  ...target,
  ...(actingFor === null ? {} : { actingFor: { departmentId: actingFor } }),
});

/** How a refusal is put to a reader: its own words, and who could do it. */
export interface RefusalSaid {
  textOf: (code: string) => RefusalText;
  mayDo: (refusal: { code: string; params?: Refusal['params'] }, act: string) => WhoMayView[];
}

const cannotView = ({ target, refusal }: Possible, said: RefusalSaid): CannotView[] => {
  if (refusal === null) return [];
  const { code, params } = refusal;
  const { zh, en } = said.textOf(code);
  const mayDo = said.mayDo(refusal, target.act);
  const advice = whoMayAdvice(mayDo) ?? { zh: zh.advice, en: en.advice };
  const title = { zh: zh.title, en: en.title };
  return [{ ...target, code, ...(params ? { params } : {}), title, advice, ...(mayDo.length === 0 ? {} : { mayDo }) }];
};

/** What can be done, and, asked, why the others cannot. */
export const possibilitiesOf = (found: readonly Possible[], why: boolean, said: RefusalSaid): Possibilities => ({
  can: found.filter(({ refusal }) => refusal === null).map(canView),
  ...(why ? { cannot: found.flatMap((one) => cannotView(one, said)) } : {}),
});
