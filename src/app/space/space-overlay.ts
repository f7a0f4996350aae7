import { identities } from "../../plot/look/identity.ts";
import {
  arrowPath,
  goalPath,
  goalRadius,
  headRadius,
  markerPath,
  trailMarkerRadius,
} from "../../plot/look/markers.ts";
import { boxHeight, boxX, boxY } from "../../plot/space/box.ts";
import { type Lens, type Place, project } from "../../plot/space/camera.ts";
import { pointSize } from "../../plot/space/drape.ts";
import type { RaceView } from "../stage/trails/trail-layer.ts";
import { isInside, placeOn } from "./block.ts";
import type { Sheet } from "./sheet.ts";
import { drawAxes } from "./space-axes.ts";
import type { SpaceDrawing } from "./space-drawing.ts";
import { pointAt, type SpaceRace } from "./space-scene.ts";

/** The opacity of a sign behind a hill. */
const behind = 0.35;

/** Draws what lies over the surface, sharp at any resolution: axes, minima, markers, heads with their names. */
export function drawOverlay(
  sheet: Sheet,
  drawing: SpaceDrawing,
  race: SpaceRace,
  moves: boolean,
  keep: boolean,
): void {
  const { context, lens, palette, names } = sheet;
  context.clearRect(0, 0, lens.size.width, lens.size.height);
  names?.begin(context, moves);
  drawAxes(sheet);
  drawMinima(sheet);
  if (sheet.start) drawStart(sheet, sheet.start);
  drawMarks(sheet, drawing, race);
  drawHeads(sheet, race);
  names?.draw(context, onScreen(sheet, drawing, race), screen(lens), palette, keep);
  context.globalAlpha = 1;
}

const place: Place = { x: 0, y: 0 };

/** Puts the place of a point of the plane on the surface into `place`; returns its opacity, 0 outside the box. */
function find({ block, lens }: Sheet, x: number, y: number): number {
  const isSeen = placeOn(block, lens, x, y, place);
  return isSeen === null ? 0 : isSeen ? 1 : behind;
}

function drawMinima(sheet: Sheet): void {
  const { context, palette, block, names } = sheet;
  for (const { at, global } of block.ground.minima) {
    context.globalAlpha = find(sheet, at[0], at[1]);
    if (context.globalAlpha === 0) continue;
    context.beginPath();
    goalPath(context, place.x, place.y, goalRadius(global));
    names?.cover(place.x, place.y, 16, 16);
    context.lineJoin = "round";
    context.lineWidth = global ? 3 : 3.5;
    context.strokeStyle = palette.halo;
    context.stroke();
    if (global) {
      context.fillStyle = palette.ink;
      context.fill();
    } else {
      context.lineWidth = 1.25;
      context.strokeStyle = palette.ink;
      context.stroke();
    }
  }
}

function drawStart(sheet: Sheet, start: readonly [x: number, y: number]): void {
  const { context, palette } = sheet;
  context.globalAlpha = find(sheet, ...start);
  context.beginPath();
  context.arc(place.x, place.y, 5, 0, 2 * Math.PI);
  context.lineWidth = 2;
  context.fillStyle = palette.halo;
  context.fill();
  context.strokeStyle = palette.ink;
  context.stroke();
}

function drawMarks(
  { context, lens, palette, block }: Sheet,
  drawing: SpaceDrawing,
  { tracks, step }: SpaceRace,
): void {
  for (const [slot, track] of tracks) {
    const drape = drawing.drapeOf(slot);
    if (!drape) continue;
    const count = drape.countAt(pointAt(track, step));
    for (const mark of drape.marks) {
      if (mark >= count) break;
      const [x, y, z] = drape.points.subarray(pointSize * mark, pointSize * mark + 3);
      context.globalAlpha = block.relief.hides(lens, x, y, z) ? behind : 1;
      project(lens, x, y, z, place);
      context.beginPath();
      markerPath(context, identities[slot].marker, place.x, place.y, trailMarkerRadius);
      fill(context, palette.slots[slot], palette.halo, 1.3);
    }
  }
}

function drawHeads(sheet: Sheet, { tracks, step }: SpaceRace): void {
  const { context, palette, names } = sheet;
  for (const [slot, track] of tracks) {
    const i = pointAt(track, step);
    if (i <= (track.begins ?? 0)) continue;
    if (track.valueAt) drawStem(sheet, track.x[i], track.y[i], track.valueAt(i), palette.slots[slot]);
    context.globalAlpha = find(sheet, track.x[i], track.y[i]) || 1;
    context.beginPath();
    if (isInside(sheet.block, track.x[i], track.y[i]))
      markerPath(context, identities[slot].marker, place.x, place.y, headRadius);
    else layArrow(sheet, track.x[i], track.y[i]);
    // At the edge, the largest doubles have no place.
    if (!Number.isFinite(place.x + place.y)) continue;
    names?.add(slot, place.x, place.y);
    fill(context, palette.slots[slot], palette.halo, 2);
  }
  context.globalAlpha = 1;
}

/** Draws a line from a point of the surface up or down to another value there, with a ring at its end. */
function drawStem(sheet: Sheet, x: number, y: number, value: number, color: string): void {
  const { context, lens, block, palette } = sheet;
  const { box, map, ground } = block;
  if (!isInside(block, x, y)) return;
  const [own, drawn] = [map.elevation(value), map.elevation(ground.valueAt(x, y))];
  if (Number.isNaN(value) || Math.abs(own - drawn) < 0.01) return;
  context.globalAlpha = 1;
  context.beginPath();
  project(lens, boxX(box, x), boxY(box, y), boxHeight * drawn, place);
  context.moveTo(place.x, place.y);
  project(lens, boxX(box, x), boxY(box, y), boxHeight * own, place);
  context.lineTo(place.x, place.y);
  context.lineWidth = 1.5;
  context.strokeStyle = color;
  context.stroke();
  context.beginPath();
  context.arc(place.x, place.y, 3.6, 0, 2 * Math.PI);
  context.fillStyle = palette.stage;
  context.fill();
  context.stroke();
}

/** Lays an arrow at the side of the box that points to a point outside, and puts its place into `place`. */
function layArrow({ context, block, lens }: Sheet, x: number, y: number): void {
  const { box, relief } = block;
  const [across, along] = [boxX(box, x), boxY(box, y)];
  const share = Math.min(1, box.halfX / Math.abs(across), box.halfY / Math.abs(along)) || 0;
  const height = relief.heightAt(0.999 * share * across, 0.999 * share * along) || 0;
  project(lens, 0.98 * share * across, 0.98 * share * along, height, place);
  const { x: fromX, y: fromY } = place;
  project(lens, share * across, share * along, height, place);
  const length = Math.hypot(place.x - fromX, place.y - fromY) || 1;
  arrowPath(context, place.x, place.y, 8, (place.x - fromX) / length, (place.y - fromY) / length);
}

function fill(context: CanvasRenderingContext2D, color: string, halo: string, width: number): void {
  context.lineWidth = 2 * width;
  context.lineJoin = "round";
  context.strokeStyle = halo;
  context.stroke();
  context.fillStyle = color;
  context.fill();
}

/** The viewport in which places on the screen are points of the plane. */
const screen = ({ size }: Lens) => ({ ...size, left: 0, top: 0, unitX: 1, unitY: -1 });

/** Number of points of each trail that names avoid. */
const samples = 80;

/** Returns the trails as they are on the screen, in few points. */
function onScreen({ lens }: Sheet, drawing: SpaceDrawing, { tracks, step }: SpaceRace): RaceView {
  const seen = new Map(
    [...tracks].map(([slot, track]) => {
      const drape = drawing.drapeOf(slot);
      const count = drape?.countAt(pointAt(track, step)) ?? 0;
      const length = Math.min(count, samples);
      const [x, y] = [new Float64Array(length), new Float64Array(length)];
      for (let i = 0; drape && i < length; i++) {
        const at = pointSize * (count - 1 - Math.floor((i * count) / length));
        project(lens, drape.points[at], drape.points[at + 1], drape.points[at + 2], place);
        [x[length - 1 - i], y[length - 1 - i]] = [place.x, place.y];
      }
      return [slot, { x, y, length }] as const;
    }),
  );
  return { step: samples, tracks: seen };
}
