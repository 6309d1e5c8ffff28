/** Long side of a photo that is still read on paper. */
const LONGEST = 2400;
const QUALITY = 0.85;

/** Phones name HEIC by its ending; some browsers then say no type at all. */
export const isPicture = ({ type, name }: Pick<File, 'type' | 'name'>): boolean =>
  /^image\/(jpeg|png|webp|heic|heif|bmp)$/.test(type) || /\.(jpe?g|png|webp|heic|heif|bmp)$/i.test(name);

/** Inside the longest side, never larger than it is. */
export const scaledTo = (width: number, height: number, longest = LONGEST): { width: number; height: number } => {
  const scale = Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
};

export const jpegName = (name: string): string => `${name.replace(/\.[^.]+$/, '')}.jpg`;

const drawn = async (file: File): Promise<Blob | null> => {
  // Upright as it was taken; without the place where it was taken, which a drawn picture has not.
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const canvas = document.createElement('canvas');
  Object.assign(canvas, scaledTo(picture.width, picture.height));
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
};

/** A photo as it is sent: upright, no larger than it need be. What this browser cannot read, HEIC mostly, goes as it is. */
export const preparedPicture = async (file: File): Promise<File> => {
  if (!isPicture(file)) return file;
  try {
    const blob = await drawn(file);
    // A picture of a screen is smaller as it is, and knows no place.
    if (blob === null || (file.type === 'image/png' && blob.size >= file.size)) return file;
    return new File([blob], jpegName(file.name), { type: 'image/jpeg', lastModified: file.lastModified });
  } catch {
    return file;
  }
};
