/** A shallow copy without some fields. */
export const without = <T extends object, K extends keyof T>(data: T, ...keys: K[]): Omit<T, K> =>
  Object.fromEntries(Object.entries(data).filter(([key]) => !keys.some((one) => one === key))) as Omit<T, K>;
