import type { ParagraphView, SegmentRefView } from '@duban/contracts';
import type { Queryable } from '@duban/platform';

interface Sentence {
  meetingId: string;
  paragraph: number;
  text: string;
  own: boolean;
}

/**
 * The paragraphs in which the cited sentences stand, in the order in which they are cited: what may be read of minutes by whoever may
 * read what came of them, and no more. A sentence counts as cited by its id and its hash, so that its id alone opens nothing.
 */
export const paragraphsAround = async (db: Queryable, basis: readonly SegmentRefView[]): Promise<ParagraphView[]> => {
  if (basis.length === 0) return [];
  const { rows } = await db.query<Sentence>(
    `with cited as (
       select s.meeting_id, s.segment_id, s.paragraph, c.n
         from unnest($1::text[], $2::text[], $3::text[]) with ordinality as c (meeting_id, segment_id, sha256, n)
         join duban.segment_view s using (meeting_id, segment_id, sha256)
     ), around as (select meeting_id, paragraph, min(n) as first from cited group by meeting_id, paragraph)
     select s.meeting_id as "meetingId", s.paragraph, s.text,
            exists (select from cited c where c.meeting_id = s.meeting_id and c.segment_id = s.segment_id) as own
       from around a join duban.segment_view s using (meeting_id, paragraph)
      order by a.first, s.ordinal`,
    [basis.map(({ meetingId }) => meetingId), basis.map(({ segmentId }) => segmentId), basis.map(({ sha256 }) => sha256)],
  );
  const found = new Map<string, ParagraphView>();
  for (const { meetingId, paragraph, text, own } of rows) {
    const key = `${meetingId}/${paragraph}`;
    const known = found.get(key) ?? { meetingId, paragraph, sentences: [] };
    known.sentences.push({ text, own });
    found.set(key, known);
  }
  return [...found.values()];
};
