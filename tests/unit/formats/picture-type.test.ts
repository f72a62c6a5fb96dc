import { describe, expect, it } from 'vitest';
import { type PictureType, pictureTypeOf } from '@/lib/formats/picture-type';

const check = (start: string, expected: PictureType | null) =>
  expect(pictureTypeOf(Uint8Array.from(start, (letter) => letter.charCodeAt(0)))).toBe(expected);

describe('pictureTypeOf', () => {
  it('knows JPEG', () => check('\xff\xd8\xff\xe0\0\x10JFIF', 'image/jpeg'));
  it('knows PNG', () => check('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'image/png'));
  it('knows GIF', () => check('GIF89a\x01\0', 'image/gif'));
  it('knows WebP', () => check('RIFF\x24\0\0\0WEBPVP8 ', 'image/webp'));
  it('knows AVIF', () => check('\0\0\0\x20ftypavif\0\0\0\0', 'image/avif'));
  it('takes no SVG', () => check('<?xml version="1.0"?><svg', null));
  it('takes no sound in the same wrapping', () => check('RIFF\x24\0\0\0WAVEfmt ', null));
  it('takes no film in the same wrapping', () => check('\0\0\0\x20ftypisom', null));
  it('takes no beginning that is cut off', () => check('\x89PN', null));
  it('takes nothing', () => check('', null));
});
