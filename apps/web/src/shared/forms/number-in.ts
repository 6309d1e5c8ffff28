/** A number as people type it: 35%, ３５％, 1,200. Not a number: NaN. */
export const numberIn = (text: string): number => {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s%]+$/u, '')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/gu, '')
    .trim();
  return plain === '' ? Number.NaN : Number(plain);
};
