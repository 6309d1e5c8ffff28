export interface PreviewedFile {
  sha256: string;
  mediaType: string;
  bytes: number;
}

const PICTURES = ['image/jpeg', 'image/png', 'image/webp'];
/** A text is fetched whole before its beginning is shown. */
const MOST_TEXT_BYTES = 200_000;

/** How a file is shown in place: only what a browser shows by itself and runs nothing of. null = it is opened or saved by its address. */
export const previewOf = ({ mediaType, bytes }: Pick<PreviewedFile, 'mediaType' | 'bytes'>): 'image' | 'text' | null => {
  if (PICTURES.includes(mediaType)) return 'image';
  return mediaType === 'text/plain' && bytes <= MOST_TEXT_BYTES ? 'text' : null;
};

const UNITS = ['B', 'KB', 'MB', 'GB'] as const;

/** 512 B, 38 KB, 1.4 MB. */
export const sizeOf = (bytes: number): string => {
  const power = Math.min(UNITS.length - 1, bytes < 1 ? 0 : Math.floor(Math.log2(bytes) / 10));
  const amount = bytes / 1024 ** power;
  return `${power < 2 || amount >= 10 ? Math.round(amount) : amount.toFixed(1)} ${UNITS[power] ?? ''}`;
};
