import { buffer } from 'node:stream/consumers';
import { bomb, claiming, hiding, zipped } from '@duban/testing/office-files';
import { describe, expect, test } from '@jest/globals';
import { soundArchive } from './sound-archive.js';
import { zipOf } from './zip-of.js';

const BOTH = { directory: true, local: true };
const TEXTS = { 'a.xml': '甲'.repeat(1_000), 'media/b.bin': '乙' };
const namesOf = async (bytes: Buffer, bounds = {}): Promise<string[] | string> => {
  const archive = await soundArchive(bytes, bounds);
  return typeof archive === 'string' ? archive : archive.names;
};

test('what was inflated is handed on as a zip without compression', async () => {
  const archive = await soundArchive(await zipped(TEXTS));
  if (typeof archive === 'string') throw new Error(archive);
  expect(archive.names).toEqual(Object.keys(TEXTS));
  expect(archive.bytes.includes(TEXTS['a.xml'])).toBe(true);
  expect(await soundArchive(archive.bytes)).toMatchObject({ names: archive.names });
});

describe('a bomb', () => {
  test('is refused for what it claims, and one whose headers claim little is inflated no further than that', async () => {
    const honest = await bomb();
    expect(await namesOf(honest)).toBe('too_large');
    const before = process.memoryUsage().arrayBuffers;
    for (const size of [0, 1, 1_000]) expect(await namesOf(claiming(honest, size, BOTH))).toBe('broken');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32 * 1024 * 1024);
  });

  test('of many entries, each small, is one all the same', async () => {
    const parts = Array.from({ length: 5 }, (_, n) => ({ name: `${n}.xml`, content: Buffer.alloc(13 * 1024 * 1024) }));
    expect(await namesOf(await buffer(zipOf(parts)))).toBe('too_large');
    expect(await namesOf(await buffer(zipOf(parts.slice(1))))).toHaveLength(4);
  });

  test('that the directory does not list is not handed on', async () => {
    const text = await zipped({ 'xl/sheet.xml': '0'.repeat(1_000_000), 'xl/workbook.xml': 'W' });
    const archive = await soundArchive(hiding(text, 1));
    expect(archive).toMatchObject({ names: ['xl/workbook.xml'] });
    expect(typeof archive === 'string' || archive.bytes.length).toBeLessThan(1_000);
  });
});

test('a claim of more than there is, or of another size than the data has, is no sound archive', async () => {
  const zip = await zipped(TEXTS);
  expect(await namesOf(claiming(zip, 0xfffffff0, BOTH))).toBe('too_large');
  expect(await namesOf(claiming(zip, 2_999, BOTH))).toBe('broken');
  expect(await namesOf(claiming(zip, 3_001, BOTH))).toBe('broken');
  expect(await namesOf(claiming(zip, 2_999, { directory: false, local: true }))).toBe('broken');
});

test('no more entries than are taken', async () => {
  const zip = await zipped({ a: '1', b: '2', c: '3' });
  expect([await namesOf(zip, { entries: 2 }), await namesOf(zip, { entries: 3 })]).toEqual(['too_large', ['a', 'b', 'c']]);
});

test('what some systems pad, and names that are no file, do no harm', async () => {
  const zip = await zipped(TEXTS);
  expect(await namesOf(Buffer.concat([zip, Buffer.alloc(512)]))).toEqual(Object.keys(TEXTS));
  const odd = Buffer.from(zip.toString('latin1').replaceAll('a.xml', '/.xml').replaceAll('media/b.bin', 'm/../../bin'), 'latin1');
  expect(await namesOf(odd)).toEqual([]);
});

test('whatever byte is damaged, it is an answer', async () => {
  const zip = await zipped(TEXTS);
  for (let at = 0; at < zip.length; at += 1) {
    for (const byte of [0x00, 0x7f, 0xff]) {
      const damaged = Buffer.from(zip);
      damaged[at] = byte;
      const archive = await soundArchive(damaged);
      expect(typeof archive === 'string' || archive.bytes.length > 0).toBe(true);
    }
    expect(await soundArchive(zip.subarray(0, at))).toBe('broken');
  }
});
