import { first, when } from '../../shared/refusing.js';
import type { LocalDate } from '../../shared/time.js';
import type { BulletinEvent } from '../events/registry.js';
import type { BulletinContent, BulletinState } from '../state/bulletin-state.js';
import type { BulletinRefusal } from '../state/refusals.js';

interface Issuing {
  content: BulletinContent;
  today: LocalDate;
}

/** Why it cannot be issued: a period is reported once, and when it is over. */
export const issuingRefused = (state: BulletinState, { content: { period, to }, today }: Issuing): BulletinRefusal | null =>
  first(when(state !== null, 'bulletin_issued', { period }), when(today <= to, 'period_not_over', { period, to }));

/** 签发: whoever signs answers for what stands in it. */
export const issueBulletin = ({ content }: Issuing, number: { year: number; seq: number }): BulletinEvent[] => [
  { type: 'BulletinIssued', data: { number, content } },
];
