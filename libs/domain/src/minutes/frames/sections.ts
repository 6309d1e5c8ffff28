import { markerOf } from '../structure/markers.js';
import type { Paragraph } from '../structure/sentences.js';

/** 议程, 与会人: whoever is there and what will be spoken of; nothing below is asked for until the next head of its rank. */
const HEADS_RECORD =
  /^(?:会议)?(?:议题|议程|日程|日程安排|与会人员?|参会人员?|参与人员?|参加人员|出席人员?|列席人员?|签到表?|名单|与会者|参与者)(?:[（(][A-Za-z ]{2,20}[）)])?[:：]?\s*$|^(?:agenda(?:\s+(?:for\s+)?[\d./ -]+(?:[a-z]* ?\d*)*)?|attendees|attending|attendance|participants|present|apologies|regrets|roll call|intros?|introductions|(?:non-)?voting (?:observers|members)|observers|topics)\s*[:：]?(?:&#x20;)?$/iu;
/** Heads without marks of rank end where a list does. */
const UNRANKED = 9;

/** Follows which part of a paper is its record. */
export class Sections {
  private record: number | null = null;

  /** Whether a paragraph, taken in its order, belongs to the record. */
  isRecord({ read, line: { heading, bullet, apart } }: Paragraph): boolean {
    const rank = heading > 0 ? heading : UNRANKED;
    const marker = markerOf(read);
    const ends = rank <= (this.record ?? 0) || (this.record === UNRANKED && bullet === null && (apart || (marker?.level ?? UNRANKED) <= 1));
    if (ends) this.record = null;
    if (!HEADS_RECORD.test(read.slice(marker && marker.level <= 2 ? marker.text.length : 0))) return this.record !== null;
    this.record = rank;
    return true;
  }
}

/** 4、开发任务列表 and items below: the item only heads them. */
export const headsItems = (own: Paragraph, next: Paragraph | undefined): boolean =>
  next !== undefined &&
  own.read.length <= 24 &&
  !/[，。；:：@\d]/u.test(own.read.slice(markerOf(own.read)?.text.length ?? 0)) &&
  (markerOf(own.read)?.level ?? Infinity) < (markerOf(next.read)?.level ?? 0);
