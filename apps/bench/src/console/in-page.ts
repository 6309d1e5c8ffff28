// What runs in the page, as text: the bench itself is compiled without a browser's types.

/** A row of the inbox: the first thing that somebody can act on. */
export const ROW = 'main a[href*="/tasks/"]';

/** Ms from the navigation until the first row is painted. */
export const UNTIL_SHOWN = `new Promise((resolve) => {
  const look = () => document.querySelector(${JSON.stringify(ROW)}) === null
    ? requestAnimationFrame(look)
    : requestAnimationFrame(() => resolve(performance.now()));
  look();
})`;

/** Bytes that came over the line for this page. */
export const BYTES = `[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
  .reduce((sum, { transferSize }) => sum + transferSize, 0)`;

/** Addresses of all that the page loaded, without what never ends. */
export const LOADED = `performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !name.includes('/stream'))`;

/** Ms to fetch all of these at once, again, and do nothing with them. */
export const fetching = (addresses: readonly string[]): string => `(async () => {
  const begun = performance.now();
  await Promise.all(${JSON.stringify(addresses)}.map(async (address) => (await fetch(address, { cache: 'no-store' })).arrayBuffer()));
  return performance.now() - begun;
})()`;

/** Notes each interaction's delay from the input until the next frame, as the browser measures it (Event Timing, from 16 ms). */
export const NOTE_INTERACTIONS = `window.interactions = new Map();
new PerformanceObserver((list) => {
  for (const { interactionId, duration } of list.getEntries())
    if (interactionId) window.interactions.set(interactionId, Math.max(duration, window.interactions.get(interactionId) ?? 0));
}).observe({ type: 'event', durationThreshold: 16, buffered: true });`;

export const INTERACTIONS = `[...window.interactions.values()]`;
