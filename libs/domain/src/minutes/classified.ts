/**
 * A secrecy mark as documents bear it: 机密★1年, 密级：秘密, a line that says nothing else, CONFIDENTIAL in a line by itself.
 * 商业秘密, 国家秘密, 保密工作 in a sentence are subjects, not marks.
 */
const MARKS: readonly RegExp[] = [
  /(?:绝密|机密|秘密)\s*[★☆*]/u,
  /密\s*级\s*[:：]\s*(?:绝密|机密|秘密)/u,
  /^\s*[【[（(]?\s*(?:绝密|机密|秘密|涉密(?:文件|会议|材料)?)\s*[】\]）)]?\s*(?:[一二三四五六七八九十\d]+年)?\s*$/mu,
  /^\s*(?:TOP SECRET|STATE SECRET|CLASSIFIED)\s*$/mu,
  /classification\s*:\s*(?:top secret|secret|confidential)/iu,
];

/** The secrecy mark that a text bears, or null. Only the mark is given back, never what stands around it. */
export const secrecyMarkOf = (text: string): string | null => {
  for (const mark of MARKS) {
    const found = mark.exec(text);
    if (found) return found[0].trim();
  }
  return null;
};
