import { expect, test } from '@jest/globals';
import { isPicture, jpegName, scaledTo } from './picture.js';

test('a photo is made no larger than it need be, and never larger than it is', () => {
  expect(scaledTo(4800, 3600)).toEqual({ width: 2400, height: 1800 });
  expect(scaledTo(3000, 6000)).toEqual({ width: 1200, height: 2400 });
  expect(scaledTo(800, 600)).toEqual({ width: 800, height: 600 });
});

test('HEIC is a picture also where the browser has no type for it; a sheet is none', () => {
  expect(isPicture({ type: '', name: 'IMG_0001.HEIC' })).toBe(true);
  expect(isPicture({ type: 'image/png', name: '截图' })).toBe(true);
  expect(isPicture({ type: 'application/pdf', name: '通知.pdf' })).toBe(false);
});

test('what is drawn anew has the name of what it is', () => {
  expect([jpegName('IMG_0001.HEIC'), jpegName('现场.1.png'), jpegName('照片')]).toEqual(['IMG_0001.jpg', '现场.1.jpg', '照片.jpg']);
});
