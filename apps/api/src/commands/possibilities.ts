import type { CannotView, CanView, Possibilities } from '@duban/contracts';
import type { BilingualText, Refusal } from '@duban/domain';
import type { RefusalText } from '@duban/words';

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

const cannotView = ({ target, refusal }: Possible, textOf: (code: string) => RefusalText): CannotView[] => {
  if (refusal === null) return [];
  const { code, params } = refusal;
  const { zh, en } = textOf(code);
  const said = (part: 'title' | 'advice'): BilingualText => ({ zh: zh[part], en: en[part] });
  return [{ ...target, code, ...(params ? { params } : {}), title: said('title'), advice: said('advice') }];
};

/** What can be done, and, asked, why the others cannot. */
export const possibilitiesOf = (found: readonly Possible[], why: boolean, textOf: (code: string) => RefusalText): Possibilities => ({
  can: found.filter(({ refusal }) => refusal === null).map(canView),
  ...(why ? { cannot: found.flatMap((one) => cannotView(one, textOf)) } : {}),
});
