import { crc32, deflateSync } from "node:zlib";

/** The curve of `public/favicon.svg` as cubic Bézier segments, in its square of 22 units, and the point at its end. */
const segments = [
  [2, 4, 5, 4, 5, 13, 8, 13],
  [8, 13, 10, 13, 10, 9, 12, 9],
  [12, 9, 14, 9, 15, 18, 20, 18],
];
const square = 22;
const end = { x: 20, y: 18, radius: 1.9 };
const halfWidth = 1;

/** Points of the curve, near enough to each other that their discs make a smooth line. */
const points = segments.flatMap(([x0, y0, x1, y1, x2, y2, x3, y3]) =>
  Array.from({ length: 100 }, (_, i) => {
    const t = i / 99;
    const s = 1 - t;
    const at = (/** @type {number[]} */ [a, b, c, d]) =>
      s ** 3 * a + 3 * s * s * t * b + 3 * s * t * t * c + t ** 3 * d;
    return { x: at([x0, x1, x2, x3]), y: at([y0, y1, y2, y3]) };
  }),
);

/** Returns the depth of a place inside the drawn line, in units; negative outside. @param {number} x @param {number} y */
function depth(x, y) {
  let nearest = Number.POSITIVE_INFINITY;
  for (const point of points) nearest = Math.min(nearest, (point.x - x) ** 2 + (point.y - y) ** 2);
  return Math.max(halfWidth - Math.sqrt(nearest), end.radius - Math.hypot(end.x - x, end.y - y));
}

/**
 * Draws the icon of the installed page as a PNG.
 *
 * @param {object} look
 * @param {number} look.size pixels of a side
 * @param {readonly [number, number, number]} look.color of the line, from 0 to 255
 * @param {readonly [number, number, number] | null} look.ground the colour behind it; null for none
 * @param {number} look.part the part of a side that the drawing takes, from 0 to 1
 * @returns {Buffer}
 */
export function iconPng({ size, color, ground, part }) {
  const unit = (size * part) / square;
  const margin = (size * (1 - part)) / 2;
  const rows = Buffer.alloc(size * (4 * size + 1));
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      const inside = unit * depth((column + 0.5 - margin) / unit, (row + 0.5 - margin) / unit);
      // The edge of the line is one pixel wide.
      const share = Math.max(0, Math.min(1, inside + 0.5));
      const at = row * (4 * size + 1) + 1 + 4 * column;
      for (let k = 0; k < 3; k++)
        rows[at + k] = Math.round(ground ? ground[k] + share * (color[k] - ground[k]) : color[k]);
      rows[at + 3] = ground ? 255 : Math.round(255 * share);
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // 8 bits a channel, red, green, blue and opacity.
  header.set([8, 6], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Returns a chunk of a PNG: length, type, data, checksum. @param {string} type @param {Buffer} data */
function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
