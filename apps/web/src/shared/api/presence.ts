import { UNATTENDED_HEADER } from '@duban/api-client';

export const UNATTENDED: Record<string, string> = { [UNATTENDED_HEADER.name]: UNATTENDED_HEADER.value };

/** So long after the last touch of a key, a pointer or the page itself somebody is still taken to be there (ms). */
const STILL_THERE_MS = 60_000;

/** Is somebody at the page? A session idles while nobody is, whatever the page asks by itself meanwhile. */
export class Presence {
  private touchedAt: number;

  constructor(private readonly now: () => number) {
    this.touchedAt = now();
  }

  readonly touch = (): void => {
    this.touchedAt = this.now();
  };

  readonly attended = (): boolean => this.now() - this.touchedAt <= STILL_THERE_MS;

  readonly headers = (): Record<string, string> => (this.attended() ? {} : UNATTENDED);
}

export const presence = new Presence(Date.now);

/** What only a person does: a page that scrolls or reads again by itself is none of it. */
const TOUCHES = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove', 'focus'] as const;

export const watchPresence = (): void => {
  for (const touch of TOUCHES) window.addEventListener(touch, presence.touch, { passive: true, capture: true });
};
