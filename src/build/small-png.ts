import {crc32, deflateSync, inflateSync} from 'node:zlib';

// A browser writes each pixel of a screenshot in full. Our pictures have few colours: written as places in a list of
// colours they take a third. The format is https://www.w3.org/TR/png-3/.

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
};

/** The data of a PNG's chunks, by type; those of one type in a row, as its pixels may be, are joined. */
const readChunks = (png: Buffer): Map<string, Buffer> => {
  const chunks = new Map<string, Buffer>();
  for (let at = signature.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + length);
    chunks.set(type, Buffer.concat([chunks.get(type) ?? Buffer.alloc(0), data]));
    at += length + 12;
  }
  return chunks;
};

/** What the format guesses of a byte from those to its left, above it, and above to the left (section 9.2). */
const guesses: readonly ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  (left, up, corner) => {
    const [byLeft, byUp, byCorner] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
    return byLeft <= byUp && byLeft <= byCorner ? left : byUp <= byCorner ? up : corner;
  },
];

/** The bytes of the pixels, row after row. */
const unfilter = (filtered: Buffer, rowLength: number, pixelLength: number): Buffer => {
  const rows = filtered.length / (rowLength + 1);
  const bytes = Buffer.alloc(rows * rowLength);
  for (let row = 0; row < rows; row++) {
    const from = row * (rowLength + 1);
    const guess = guesses[filtered[from] ?? 0];
    if (!guess) throw new Error('The PNG has a row of an unknown kind.');
    const start = row * rowLength;
    for (let x = 0; x < rowLength; x++) {
      const left = x < pixelLength ? 0 : (bytes[start + x - pixelLength] ?? 0);
      const up = row === 0 ? 0 : (bytes[start + x - rowLength] ?? 0);
      const corner = row === 0 || x < pixelLength ? 0 : (bytes[start + x - rowLength - pixelLength] ?? 0);
      bytes[start + x] = (filtered[from + 1 + x] ?? 0) + guess(left, up, corner);
    }
  }
  return bytes;
};

const distance = (a: number, b: number): number =>
  [16, 8, 0].reduce((sum, shift) => sum + (((a >> shift) & 255) - ((b >> shift) & 255)) ** 2, 0);

/** By colour, its place in the list of the most frequent ones, or that of the one nearest to it. */
const choosePalette = (pixels: Uint32Array, size: number): {palette: number[]; places: Map<number, number>} => {
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const colours = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  const palette = colours.slice(0, size);
  const nearest = (colour: number): number =>
    palette.reduce(
      (best, other, place) => (distance(other, colour) < distance(palette[best] ?? 0, colour) ? place : best),
      0,
    );
  return {palette, places: new Map(colours.map((colour) => [colour, nearest(colour)]))};
};

/** The same picture in at most `colours` colours, up to 256. Takes what Chromium writes: 8 bits, not interlaced, opaque. */
export const smallPng = (png: Buffer, colours = 64): Buffer => {
  const chunks = readChunks(png);
  const header = Buffer.from(chunks.get('IHDR') ?? []);
  const [width, kind] = [header.readUInt32BE(0), header[9]];
  if (header[8] !== 8 || (kind !== 2 && kind !== 6) || header[12] !== 0) throw new Error('The PNG is of another kind.');
  const pixelLength = kind === 2 ? 3 : 4;
  const bytes = unfilter(inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0)), width * pixelLength, pixelLength);
  const pixels = Uint32Array.from({length: bytes.length / pixelLength}, (_, at) =>
    bytes.readUIntBE(at * pixelLength, 3),
  );
  const {palette, places} = choosePalette(pixels, colours);

  const rows = Buffer.alloc(pixels.length + pixels.length / width);
  pixels.forEach((pixel, at) => {
    rows[at + Math.floor(at / width) + 1] = places.get(pixel) ?? 0;
  });
  header[9] = 3;
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk('IDAT', deflateSync(rows, {level: 9, memLevel: 9})),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};
