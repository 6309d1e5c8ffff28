export const TEXT_SIZES = ['normal', 'large', 'largest'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

const KEPT = 'duban:text-size';

export const textSize = (): TextSize => {
  const kept = window.localStorage.getItem(KEPT);
  return TEXT_SIZES.find((each) => each === kept) ?? 'normal';
};

/** 字号: base.css draws everything by it. */
export const setTextSize = (size: TextSize): void => {
  window.localStorage.setItem(KEPT, size);
  document.documentElement.dataset['size'] = size;
};
