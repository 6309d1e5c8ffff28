import type { Language } from '@duban/domain';

/** A kind of flaw that no office would let pass, and what to do about it. */
interface Flaw {
  found: RegExp;
  mend: string;
}

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;

const IN_BOTH: readonly Flaw[] = [
  {
    // a text about a field may say in which form it wants a date
    found: /(?<!形如 |\bas )\b\d{4}-\d{2}(-\d{2})?/,
    mend: 'a date of ISO 8601: word it with `instantTexts`, `shortInstantTexts` or `startTexts` of formats.ts',
  },
  { found: /\b\d{4}-(W|Q)\d/, mend: 'the code of a period: word it with `periodText` of phrases.ts' },
  { found: ID, mend: 'a UUID: name it by `names.department`, `.person`, `.task` or `directiveText`, or leave it out' },
  { found: /\bundefined\b|\bnull\b|\bNaN\b|\[object/, mend: 'a value that nobody worded: see what the payload holds' },
  { found: /\b[a-z]+[A-Z]\w*|\b[a-z]+_[a-z_]+\b|\bparams\b/, mend: 'a code: say what it is called, or what to do, in words' },
  { found: /「|」/, mend: 'corner brackets: mainland papers quote with “ ”' },
  {
    found: /[：:]\s*$|：：|: :|；$|; $/,
    mend: 'a colon with nothing behind it: join what may be empty with `tail` or `tails` of tail-text.ts',
  },
  { found: /…$/, mend: 'a text that was cut off: quote it whole' },
];

const IN: Record<Language, readonly Flaw[]> = {
  zh: [
    {
      found: /\p{Script=Han}[,:;()"'!?]|[,:;()"'!?]\p{Script=Han}/u,
      mend: 'a half-width sign beside Chinese: use ，：；（）“”！？',
    },
    {
      found: /送下一级|时限临近或已到/,
      mend: 'words that an office does not use: a closure goes up (报…审批), a limit says how long there is left',
    },
    {
      found: /。[；（]/,
      mend: 'a full stop within a sentence: what a person wrote amid ours goes through `amid` or `unstopped` of tail-text.ts',
    },
    { found: /历法|至今未完成(?!配合事项)/, mend: 'a word beside the point: 日历 or 放假安排; name what has not been done (至今未签收)' },
    { found: /另定时限|委托人|受托人|事件编号/, mend: 'a second name for one thing: 重定时限, 授权人, 被授权人, 故障编号' },
  ],
  en: [
    {
      found: /\b1 (?!([a-z]+ )?(is|was|has|becomes)\b)([a-z]+ )?[a-z]*[a-rt-z]s\b/,
      mend: 'a plural of one: `counted(n, word)` of formats.ts',
    },
    {
      found: /\b[Aa] (?!uni|use|one\b|eu)[aeiou]|\b[Aa]n (?!hour|hono|heir)[^aeiou“\s]/,
      mend: 'the wrong article: `withArticle(noun)` of formats.ts',
    },
    { found: /[a-z]'[a-z]?/, mend: 'a straight apostrophe: ’' },
    { found: /[A-Za-z][，：；（）。]|[，：；（）。][A-Za-z]/, mend: 'a Chinese sign in English' },
  ],
};

/** What is wrong with a text, in words for whoever wrote it. */
export const flawsOf = (text: string, lang: Language): string[] =>
  [...IN_BOTH, ...IN[lang]].flatMap(({ found, mend }) => {
    const [sign] = found.exec(text) ?? [];
    return sign === undefined ? [] : [`${JSON.stringify(sign)} is ${mend}`];
  });
