/** A click: when and where it landed, on which button or link, and what that said then. */
export interface Landed {
  at: number;
  x: number;
  y: number;
  on: unknown;
  says: string;
  /** Which click of a quick series it is, as the browser counts; touch screens count none. */
  nth: number;
  byTouch: boolean;
}

const TOUCH_MS = 400;
const NEAR_PX = 12;

/** A double click was meant for what stood there first, not for another act that has come to stand in its place. */
export const isMeantForAnother = (first: Landed | null, second: Landed): boolean => {
  if (first === null || first.on === null || second.on === null) return false;
  if (first.on === second.on && first.says === second.says) return false;
  const quick = second.nth > 1 || (second.byTouch && second.at - first.at < TOUCH_MS);
  return quick && Math.abs(second.x - first.x) <= NEAR_PX && Math.abs(second.y - first.y) <= NEAR_PX;
};

const landedOf = (event: MouseEvent): Landed => {
  const on = event.target instanceof Element ? event.target.closest('button, a, [role="button"]') : null;
  return {
    ...{ at: event.timeStamp, x: event.clientX, y: event.clientY, on, says: on?.textContent ?? '', nth: event.detail },
    byTouch: event instanceof PointerEvent && event.pointerType === 'touch',
  };
};

/** Keeps the second click of a double click from doing what comes after what the first has done. */
export const guardSecondClicks = (target: Window): void => {
  let first: Landed | null = null;
  target.addEventListener(
    'click',
    (event) => {
      const landed = landedOf(event);
      if (isMeantForAnother(first, landed)) {
        event.preventDefault();
        event.stopImmediatePropagation();
      } else first = landed;
    },
    { capture: true },
  );
};
