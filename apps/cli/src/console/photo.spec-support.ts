import type { Attachment } from './screen.spec-support.js';

/** 48 by 32 pixels, without a header. */
const PICTURE = [
  '/9j/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZT',
  'fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCAAgADADASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAA',
  'AAQF/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/EABgBAAMBAQAAAAAAAAAAAAAAAAIDBQQG/8QAGREBAAIDAAAAAAAAAAAAAAAAAAIFQoHB/9oADAMBAAIRAxEA',
  'PwDPAZ1YWoloJpdjjvgAWlIgD3Ui1EtBNLscd8AC0p//2Q==',
].join('');

const EXIF = Buffer.from('Exif\0\0');
const START = 2;

const field = (tag: number, type: number, count: number, value: Buffer): Buffer => {
  const head = Buffer.alloc(8);
  head.writeUInt16BE(tag, 0);
  head.writeUInt16BE(type, 2);
  head.writeUInt32BE(count, 4);
  return Buffer.concat([head, value, Buffer.alloc(4 - value.length)]);
};

const directory = (...fields: Buffer[]): Buffer => Buffer.concat([Buffer.from([0, fields.length]), ...fields, Buffer.alloc(4)]);

/** How a camera was held, as it says itself. */
const HELD = { upright: 6, level: 1 } as const;

/** A camera held upright: the picture lies on its side, and says so and where it was taken. */
export const photo = (name: string, held: keyof typeof HELD = 'upright'): Attachment => {
  const orientation = field(0x0112, 3, 1, Buffer.from([0, HELD[held]]));
  const place = field(0x8825, 4, 1, Buffer.from([0, 0, 0, 38]));
  const north = field(0x0001, 2, 2, Buffer.from('N\0'));
  const tiff = Buffer.concat([Buffer.from('MM\0*\0\0\0\x08', 'latin1'), directory(orientation, place), directory(north)]);
  const said = Buffer.concat([EXIF, tiff]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(said.length + 2);
  const picture = Buffer.from(PICTURE, 'base64');
  const buffer = Buffer.concat([picture.subarray(0, START), Buffer.from([0xff, 0xe1]), length, said, picture.subarray(START)]);
  return { name, mimeType: 'image/jpeg', buffer };
};

/** As a phone names it and begins it; its picture is one that no browser of these specs reads, as with every HEIC. */
export const heic = (name: string): Attachment => ({
  ...{ name, mimeType: 'image/heic' },
  buffer: Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic', 'latin1'), Buffer.from(`meta of ${name}`)]),
});

/** How large it is before it is turned, and whether it has what a camera says about itself. */
export const shapeOfJpeg = (jpeg: Buffer): { width: number; height: number; saysWhere: boolean } => {
  for (let at = START; at < jpeg.length; at += 2 + jpeg.readUInt16BE(at + 2)) {
    const kind = jpeg[at + 1];
    // frames: baseline, extended, progressive
    if (kind === 0xc0 || kind === 0xc1 || kind === 0xc2)
      return { width: jpeg.readUInt16BE(at + 7), height: jpeg.readUInt16BE(at + 5), saysWhere: jpeg.includes(EXIF) };
  }
  throw new Error('no picture');
};
