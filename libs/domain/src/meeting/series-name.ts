/** 第12次、第十三届、2020年: what tells one meeting of a series from the next. */
const WHICH_ONE = /第[〇零一二三四五六七八九十百\d]+[次届期号]|\d{4}年(?:第)?|[\s（）()《》“”]/gu;

/** A title without what tells its meeting from the others, as a series' name is looked for in it. */
export const withoutOrdinal = (title: string): string => title.replace(WHICH_ONE, '');
