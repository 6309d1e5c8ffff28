const NUMBERED = /^([0-9]{1,2})\s*[.．、]\s*(\S.*)$/u;
const LISTED = /^附\s*件\s*([0-9]{0,2}|[一二三四五六七八九十]{0,2})\s*[:：]\s*(.*)$/u;
const HEADING = /^附\s*件\s*([0-9]{0,2}|[一二三四五六七八九十]{0,2})\s*(?:$|[:：\s])/u;
const REFERENCE = /附件([0-9]{1,2}|[一二三四五六七八九十]{0,2})/gu;
const ENGLISH = /\b(Annex|Appendix|Attachment|Enclosure)\s+([A-Z]|[0-9]{1,2})\b/gu;
/** What stands below a list of annexes: who signs, when, how it is made public. */
const CLOSING_LINES = 6;
const CLOSING_LENGTH = 30;

interface Listed {
  number: string;
  name: string;
}

const named = (number: string, rest: string): Listed[] => {
  const name = rest.replace(/[。；;]+$/u, '').trim();
  const item = NUMBERED.exec(name);
  if (item) return [{ number: item[1] ?? '', name: item[2] ?? '' }];
  return name === '' ? [] : [{ number, name }];
};

/** Where lines name annexes one below the other, and what follows is no annex. */
const listAt = (lines: readonly string[]): { annexes: Listed[]; end: number } | null => {
  const from = lines.findIndex((line) => LISTED.test(line));
  if (from < 0) return null;
  const annexes: Listed[] = [];
  let end = from;
  for (; end < lines.length; end += 1) {
    const line = lines[end] ?? '';
    const listed = LISTED.exec(line);
    if (listed) annexes.push(...named(listed[1] ?? '', listed[2] ?? ''));
    else if (annexes.length > 0 && NUMBERED.test(line)) annexes.push(...named('', line));
    else break;
  }
  const next = lines.findIndex((line, at) => at >= end && HEADING.test(line));
  const below = lines.slice(end, next < 0 ? undefined : next);
  const isListing = below.length <= CLOSING_LINES && below.every((line) => line.length <= CLOSING_LENGTH && !line.includes('\t'));
  return isListing && annexes.length > 0 ? { annexes, end } : null;
};

/** Annexes that a text names and does not hold, as it calls them. */
export const missingAnnexes = (text: string): string[] => {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const list = listAt(lines);
  const rest = lines.slice(list?.end ?? 0);
  const headed = new Set(rest.flatMap((line) => HEADING.exec(line)?.[1] ?? []));
  const owned = new Set(rest);
  const missing = (list?.annexes ?? [])
    .filter(({ number, name }) => !headed.has(number) && !owned.has(name) && !(list?.annexes.length === 1 && headed.size > 0))
    .map(({ number, name }) => `附件${number}：${name}`);
  const listed = new Set(list?.annexes.map(({ number }) => number));
  const references = lines.flatMap((line) => (HEADING.test(line) ? [] : [...line.matchAll(REFERENCE)].map(([, number = '']) => number)));
  const unlisted = new Set(references.filter((number) => !headed.has(number) && !listed.has(number) && (number !== '' || !list)));
  const starts = lines.flatMap((line) => /^(?:Annex|Appendix|Attachment|Enclosure)\s+\w{1,2}\b/u.exec(line)?.[0] ?? []);
  const english = new Set(
    lines
      .flatMap((line) => [...line.matchAll(ENGLISH)].map(([, kind = '', mark = '']) => `${kind} ${mark}`))
      .filter((name) => !starts.includes(name)),
  );
  return [...missing, ...[...unlisted].map((number) => `附件${number}`), ...english];
};
