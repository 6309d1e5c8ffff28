import type { Views } from '@duban/api-client';

/** square over, triangle soon, disc fine, diamond waits, bars held. */
export type Shape = 'over' | 'soon' | 'fine' | 'wait' | 'held';

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
