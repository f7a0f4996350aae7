import { ticks } from "../../plot/plane/ticks.ts";
import { type Box, boxHeight, boxX, boxY } from "../../plot/space/box.ts";
import { type Lens, type Place, project } from "../../plot/space/camera.ts";
import { heightTicks } from "../../plot/space/height-ticks.ts";
import type { Vector } from "../../plot/space/matrix.ts";
import { roughText } from "../stage/readout.ts";
import { footHeight } from "./gl/walls.ts";
import type { Sheet } from "./sheet.ts";

const font = "11px Inter, 'Segoe UI', system-ui, 'Liberation Sans', sans-serif";
const nameFont = `italic 13px "STIX Two Text", "Liberation Serif", Georgia, serif`;
/** CSS pixels from an edge of the block to the middle of a label. */
const away = 17;
/** The elevation above which the axis of heights is too short to be read. */
const steep = 72;

/** Draws the axes along the edges of the block that are in front, and that of the heights on its left. */
export function drawAxes(sheet: Sheet): void {
  const { context, lens, block, palette } = sheet;
  const { box, ground } = block;
  const [nameX, nameY] = ground.axes;
  context.globalAlpha = 1;
  context.font = font;
  context.lineWidth = 1;
  context.strokeStyle = palette.soft;
  // The eye is on the other side of these edges, so that nothing hides them.
  const front = lens.eye[1] < 0 ? -box.halfY : box.halfY;
  const side = lens.eye[0] < 0 ? -box.halfX : box.halfX;
  drawPlaneAxis(sheet, nameX, (x) => [boxX(box, x), front, footHeight], [0, Math.sign(front)], box.view.x);
  drawPlaneAxis(sheet, nameY, (y) => [side, boxY(box, y), footHeight], [Math.sign(side), 0], box.view.y);
  if (lens.camera.elevation < steep) drawHeightAxis(sheet);
}

const here: Place = { x: 0, y: 0 };
const there: Place = { x: 0, y: 0 };

function drawPlaneAxis(
  sheet: Sheet,
  name: string,
  at: (value: number) => Vector,
  outwards: readonly [number, number],
  [low, high]: readonly [number, number],
): void {
  const { lens, context } = sheet;
  project(lens, ...at(low), here);
  project(lens, ...at(high), there);
  const length = Math.hypot(there.x - here.x, there.y - here.y);
  const { values, labels } = ticks(low, high, length, (characters) => Math.max(48, 26 + 6 * characters));
  for (const [i, value] of values.entries()) label(sheet, labels[i], at(value), outwards, 1);
  // A letter is a variable; a longer name is text.
  context.font = name.length === 1 ? nameFont : font;
  label(sheet, name, at(low + 0.5 * (high - low)), outwards, 2.1);
  context.font = font;
}

/** Writes a label outside of a point of the block's edge, with a tick between. */
function label(
  { context, lens, palette, names }: Sheet,
  text: string,
  [x, y, z]: Vector,
  [outX, outY]: readonly [number, number],
  distance: number,
): void {
  project(lens, x, y, z, here);
  project(lens, x + 0.05 * outX, y + 0.05 * outY, z, there);
  const length = Math.hypot(there.x - here.x, there.y - here.y) || 1;
  const [alongX, alongY] = [(there.x - here.x) / length, (there.y - here.y) / length];
  if (distance === 1) {
    context.beginPath();
    context.moveTo(here.x, here.y);
    context.lineTo(here.x + 5 * alongX, here.y + 5 * alongY);
    context.stroke();
  }
  // A long name begins beside the numbers.
  context.textAlign = text.length < 9 || Math.abs(alongX) < 0.4 ? "center" : alongX < 0 ? "right" : "left";
  context.textBaseline = "middle";
  context.fillStyle = palette.soft;
  const [middleX, middleY] = [here.x + distance * away * alongX * 1.15, here.y + distance * away * alongY];
  context.fillText(text, middleX, middleY);
  names?.cover(middleX, middleY, 7 * text.length + 4, 14);
  context.textBaseline = "alphabetic";
}

function drawHeightAxis(sheet: Sheet): void {
  const { context, lens, block, palette, names } = sheet;
  const [x, y] = leftmostCorner(block.box, lens);
  project(lens, x, y, 0, here);
  project(lens, x, y, boxHeight, there);
  const length = Math.hypot(there.x - here.x, there.y - here.y);
  context.beginPath();
  context.moveTo(here.x, here.y);
  context.lineTo(there.x, there.y);
  context.stroke();
  const { low, high } = block.map;
  const marks = heightTicks(low, high, (value) => block.map.elevation(value), 22 / Math.max(length, 1));
  context.textAlign = "right";
  context.textBaseline = "middle";
  context.fillStyle = palette.soft;
  for (const { value, at } of marks) {
    project(lens, x, y, at * boxHeight, here);
    context.beginPath();
    context.moveTo(here.x, here.y);
    context.lineTo(here.x - 5, here.y);
    context.stroke();
    const text = roughText(value);
    context.fillText(text, here.x - 8, here.y);
    names?.cover(here.x - 8 - 3.5 * text.length, here.y, 7 * text.length + 8, 14);
  }
  context.textBaseline = "alphabetic";
}

/** Returns the corner of the box that is farthest to the left on the screen. */
function leftmostCorner({ halfX, halfY }: Box, lens: Lens): readonly [number, number] {
  let found: readonly [number, number] = [0, 0];
  let least = Number.POSITIVE_INFINITY;
  for (const x of [-halfX, halfX])
    for (const y of [-halfY, halfY]) {
      project(lens, x, y, 0, there);
      if (there.x >= least) continue;
      least = there.x;
      found = [x, y];
    }
  return found;
}
