import { PageSizes, PDFDocument } from '@cantoo/pdf-lib';

const MARGIN = 36;

/** Photos as one document, an A4 page each, upright or across as the photo is. Loaded only when somebody asks for it. */
export const joined = async (photos: readonly File[], name: string): Promise<File> => {
  const document = await PDFDocument.create();
  for (const photo of photos) {
    const image = await document.embedJpg(await photo.arrayBuffer());
    const [short, long] = PageSizes.A4;
    const size: [number, number] = image.width > image.height ? [long, short] : [short, long];
    const page = document.addPage(size);
    const { width, height } = image.scaleToFit(size[0] - 2 * MARGIN, size[1] - 2 * MARGIN);
    page.drawImage(image, { x: (size[0] - width) / 2, y: (size[1] - height) / 2, width, height });
  }
  const bytes = await document.save();
  return new File([new Uint8Array(bytes)], name, { type: 'application/pdf' });
};
