import type { DraftSuggestion, MinutesAnalysis, RowRead } from '../minutes/analysis.js';
import { Postings } from '../minutes/words/postings.js';
import { contentOf, similarityOf } from '../minutes/words/similarity.js';
import type { MatterMatch, OpenMatter } from './state/matter-match.js';

/** Words alone join nothing below this, and with the same owner a row has to be told apart from here on. */
const LEAST_ALIKE = 50;
const STRONG = 75;
/** Two words in common are chance. */
const LEAST_WORDS = 3;

interface Known {
  matter: OpenMatter;
  content: Set<string>;
}

/** Open directives by what they are about: no row is held against all of them. */
class OpenMatters {
  private readonly byPair = new Postings<Known>();
  private readonly numbered: OpenMatter[];

  constructor(open: readonly OpenMatter[]) {
    for (const matter of open) {
      const known = { matter, content: contentOf(`${matter.title}，${matter.requirement}`) };
      for (const pair of known.content) this.byPair.add(pair, known);
    }
    this.numbered = open.filter(({ number }) => number !== null);
  }

  named(text: string): OpenMatter | null {
    return /〔\d{4}〕/u.test(text) ? (this.numbered.find(({ number }) => number !== null && text.includes(number)) ?? null) : null;
  }

  /** The one that a row is worded most like. */
  nearest(text: string): { matter: OpenMatter; similarity: number; words: number } | null {
    const own = contentOf(text);
    const near = new Set([...own].flatMap((pair) => this.byPair.of(pair)));
    let best: { matter: OpenMatter; similarity: number; words: number } | null = null;
    for (const { matter, content } of near) {
      const { similarity, shares } = similarityOf(content, own);
      if (!best || similarity > best.similarity || (similarity === best.similarity && shares > best.words))
        best = { matter, similarity, words: shares };
    }
    return best;
  }
}

const statedIn = (row: RowRead, draft: DraftSuggestion | undefined): MatterMatch['stated'] => ({
  dueWas: draft?.timePhrases.find(({ role }) => role === 'old')?.day ?? null,
  due: draft?.dueSuggestion ?? null,
  status: row.status,
});

/** Whoever leads the directive leads the row too; a row that names nobody contradicts nothing. */
const sameOwner = (matter: OpenMatter, draft: DraftSuggestion | undefined): boolean =>
  (draft?.departmentSuggestions ?? []).some(({ departmentId }) => matter.leads.includes(departmentId));
const ownerOpen = (draft: DraftSuggestion | undefined): boolean => (draft?.departmentSuggestions ?? []).length === 0;

type Read = Pick<MinutesAnalysis, 'rows' | 'drafts' | 'segments'>;

/** What running text says is to be done, as if it were a row of a list. */
const proseRows = ({ rows, drafts }: Read): RowRead[] => {
  const inRows = new Set(rows.map(({ draftId }) => draftId));
  return drafts.flatMap(({ id, requirement, segmentIds: [segmentId] }) =>
    segmentId === undefined || inRows.has(id) ? [] : [{ draftId: id, segmentId, text: requirement, status: null }],
  );
};

/** Directives of the earlier meetings of one series, by id. */
type OfSeries = ReadonlySet<string>;

/**
 * What of minutes seems to go on with directives that are open: offered, by number, by words and owner. Rows of a task table are held against
 * all of them; running text only against those of the series' earlier meetings, where the same matter does come back.
 */
export const matchedMatters = (read: Read, open: readonly OpenMatter[], series: OfSeries = new Set()): MatterMatch[] => [
  ...matchesOf(read, read.rows, open),
  ...(series.size === 0
    ? []
    : matchesOf(
        read,
        proseRows(read),
        open.filter(({ directiveId }) => series.has(directiveId)),
      )),
];

const matchesOf = ({ drafts, segments }: Read, rows: readonly RowRead[], open: readonly OpenMatter[]): MatterMatch[] => {
  if (rows.length === 0 || open.length === 0) return [];
  const matters = new OpenMatters(open);
  const draftsById = new Map(drafts.map((draft) => [draft.id, draft]));
  const texts = new Map(segments.map(({ id, text }) => [id, text]));
  return rows.flatMap((row): MatterMatch[] => {
    const draft = row.draftId === null ? undefined : draftsById.get(row.draftId);
    const found = (matter: OpenMatter, by: MatterMatch['by'], similarity: number, strong: boolean): MatterMatch[] => {
      const { directiveId, number, title, due } = matter;
      const { draftId, segmentId } = row;
      return [{ draftId, segmentId, directiveId, number, title, by, similarity, strong, dueNow: due, stated: statedIn(row, draft) }];
    };
    const named = matters.named(texts.get(row.segmentId) ?? '');
    if (named) return found(named, ['number'], 100, true);
    const nearest = matters.nearest(row.text);
    if (!nearest || nearest.similarity < LEAST_ALIKE || nearest.words < LEAST_WORDS) return [];
    const { matter, similarity } = nearest;
    const owner = sameOwner(matter, draft);
    return found(matter, owner ? ['words', 'owner'] : ['words'], similarity, similarity >= STRONG && (owner || ownerOpen(draft)));
  });
};
