import type { Views } from '@duban/api-client';

/** square over, triangle soon, disc fine, diamond waits, bars held. */
export type Shape = 'over' | 'soon' | 'fine' | 'wait' | 'held';

type Item = Pick<Views['TaskListItem'], 'status' | 'light' | 'obligations' | 'flags'>;
export type OpenClock = Item['obligations'][number];

/** What is late of a task besides its closing: a receipt, a plan, an answer. Reports that are late are flagged by themselves. */
export const lateClocks = ({ obligations, flags }: Pick<Item, 'obligations' | 'flags'>): OpenClock[] =>
  obligations.filter(({ kind, overdue }) => overdue !== null && kind !== 'complete' && !(kind === 'report' && flags.reportLate));

/** 暂定: the date of its closing may move once the holidays of its year are announced. */
export const isProvisional = ({ obligations }: Pick<Item, 'obligations'>): boolean =>
  obligations.some(({ kind, provisional }) => kind === 'complete' && provisional !== null);

const LIGHTS = { red: 'over', yellow: 'soon', green: 'fine' } as const;

/** How a task stands in a list. Its light is that of its closing: what else of it is late makes it amber, never red. */
export const shapeOfTask = (item: Item): Shape => {
  const shape = item.light === null ? 'fine' : LIGHTS[item.light];
  return shape === 'fine' && lateClocks(item).length > 0 ? 'soon' : shape;
};

/**
 * How a duty stands. Red is for work that is overdue for closing: a late receipt, answer or report does not shame, it is amber.
 * The light is the API's; only its shape is ours.
 */
export const shapeOf = ({ status, light, returned }: Pick<Views['Duty'], 'status' | 'light' | 'returned'>): Shape => {
  if (status === 'held') return 'held';
  if (light === 'red') return 'over';
  if (light === 'yellow') return 'soon';
  return returned ? 'wait' : 'fine';
};
