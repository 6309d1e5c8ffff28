const word = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;

/** 审计异常: as of when, and of which rule the cases are listed. */
export interface ExceptionsSearch {
  asOf?: string;
  code?: string;
}
export const exceptionsSearchFrom = ({ asOf, code }: Record<string, unknown>): ExceptionsSearch => ({
  ...(word(asOf) === undefined ? {} : { asOf: word(asOf) as string }),
  ...(word(code) === undefined ? {} : { code: word(code) as string }),
});

export const SIZES = [5, 10, 20, 50] as const;
export const USUAL_SIZE = 10;

/** 抽样: whoever has the seed, the size and the instant draws the same. */
export interface SampleSearch {
  asOf?: string;
  seed?: string;
  size?: (typeof SIZES)[number];
}
export const sampleSearchFrom = ({ asOf, seed, size }: Record<string, unknown>): SampleSearch => {
  const known = SIZES.find((each) => each === Number(size));
  return {
    ...(word(asOf) === undefined ? {} : { asOf: word(asOf) as string }),
    ...(word(seed) === undefined ? {} : { seed: word(seed) as string }),
    ...(known === undefined ? {} : { size: known }),
  };
};
