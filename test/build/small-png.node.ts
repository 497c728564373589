import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {crc32, deflateSync, inflateSync} from 'node:zlib';
import {smallPng} from '../../src/build/small-png.js';

const number = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type), data]);
  return Buffer.concat([number(data.length), body, number(crc32(body))]);
};

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** A PNG of 8 bits a channel, from its rows as the format has them: each with the kind of its filter first. */
const png = (width: number, kind: number, rows: readonly (readonly number[])[]): Buffer => {
  const pixels = deflateSync(Buffer.from(rows.flat()));
  return Buffer.concat([
    signature,
    chunk('IHDR', Buffer.from([...number(width), ...number(rows.length), 8, kind, 0, 0, 0])),
    // A browser may write them in several pieces.
    chunk('IDAT', pixels.subarray(0, 5)),
    chunk('IDAT', pixels.subarray(5)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

/** The colours of the pixels of a PNG with a palette, row by row. */
const coloursOf = (small: Buffer): string[][] => {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < small.length; at += small.readUInt32BE(at) + 12) {
    const body = small.subarray(at + 4, at + 8 + small.readUInt32BE(at));
    assert.equal(small.readUInt32BE(at + 4 + body.length), crc32(body));
    chunks.set(body.toString('latin1', 0, 4), body.subarray(4));
  }
  const header = chunks.get('IHDR') ?? Buffer.alloc(13);
  assert.deepEqual([...header.subarray(8)], [8, 3, 0, 0, 0]);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const palette = chunks.get('PLTE') ?? Buffer.alloc(0);
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  assert.equal(rows.length, (width + 1) * height);
  return Array.from({length: height}, (_, row) =>
    Array.from({length: width}, (_, x) => {
      const place = rows[row * (width + 1) + 1 + x] ?? 0;
      return palette.toString('hex', place * 3, place * 3 + 3);
    }),
  );
};

describe('a small PNG', () => {
  test('has the colours of the large one, whatever the filters of its rows', () => {
    const large = png(2, 2, [
      [0, 10, 20, 30, 40, 50, 60],
      [1, 10, 20, 30, 30, 30, 30],
      [2, 0, 0, 0, 0, 0, 0],
      [3, 5, 10, 15, 15, 15, 15],
      [4, 0, 0, 0, 0, 0, 0],
    ]);
    assert.deepEqual(coloursOf(smallPng(large)), [
      ['0a141e', '28323c'],
      ['0a141e', '28323c'],
      ['0a141e', '28323c'],
      ['0a141e', '28323c'],
      ['0a141e', '28323c'],
    ]);
  });

  test('leaves out that a picture is opaque', () => {
    const large = png(2, 6, [[0, 1, 2, 3, 255, 4, 5, 6, 255]]);
    assert.deepEqual(coloursOf(smallPng(large)), [['010203', '040506']]);
  });

  test('has the nearest of its most frequent colours where there are too many', () => {
    const large = png(5, 2, [[0, 255, 255, 255, 255, 255, 255, 0, 0, 0, 0, 0, 0, 9, 9, 9]]);
    assert.deepEqual(coloursOf(smallPng(large, 2)), [['ffffff', 'ffffff', '000000', '000000', '000000']]);
  });

  test('is not made of a picture of another kind', () => {
    assert.throws(() => smallPng(png(1, 0, [[0, 1]])), /another kind/);
  });
});
