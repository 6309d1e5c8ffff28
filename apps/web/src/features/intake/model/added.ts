import type { Card, Content } from './cards.js';
import { blankContent, editOf, splitAt, type Edit } from './edit.js';
import type { Segment } from './paper.js';
import type { Selected } from './selected.js';

/** A draft of one's own while it is written. */
export interface Added {
  /** Under what it is kept until it is sent. */
  place: string;
  content: Content;
  edit: Edit;
}

type Segments = readonly Pick<Segment, 'id' | 'text'>[];

/** On a whole sentence. */
export const addedOn = (segments: Segments, segmentId: string, reason: string): Added => {
  const content = blankContent(segments.filter(({ id }) => id === segmentId));
  return { place: `+${segmentId}`, content, edit: { ...editOf(content), reason } };
};

/** On words that were marked in the text, across sentences or in one. */
export const addedFrom = (segments: Segments, { segmentIds, words }: Selected, reason: string): Added => {
  const content = blankContent(
    segments.filter(({ id }) => segmentIds.includes(id)),
    words,
  );
  return { place: `+${segmentIds.join('+')}:${words}`, content, edit: { ...editOf(content), reason } };
};

/** Of what stands behind the cursor in another: both then, null where that leaves nothing on one side. */
export const addedBySplit = (card: Card, edit: Edit, cursor: number, reason: string): { stays: Edit; added: Added } | null => {
  const halves = card.content && splitAt(edit, card.content, cursor, reason);
  return halves && { stays: halves.edit, added: { place: `+${card.id}:${halves.other.edit.requirement}`, ...halves.other } };
};
