import { type Box, boxHeight, boxOf, boxX, boxY } from "../../plot/space/box.ts";
import { type Lens, type Place, project } from "../../plot/space/camera.ts";
import { HeightMap } from "../../plot/space/height-map.ts";
import { type Mesh, meshOf } from "../../plot/space/mesh.ts";
import { Relief } from "../../plot/space/relief.ts";
import type { Heights } from "../stage/annotations/HeightRamp.tsx";
import type { SpaceGround } from "./space-scene.ts";

/** A surface made ready to be drawn. */
export interface Block {
  readonly ground: SpaceGround;
  readonly box: Box;
  readonly map: HeightMap;
  readonly mesh: Mesh;
  readonly relief: Relief;
}

export function blockOf(ground: SpaceGround): Block {
  const box = boxOf(ground.view);
  const map = new HeightMap(ground.grid, ground.base);
  const mesh = meshOf(ground.grid, map, box);
  return { ground, box, map, mesh, relief: new Relief(mesh) };
}

/** Says whether a point of the plane is in the box. */
export const isInside = ({ box }: Block, x: number, y: number): boolean =>
  Math.abs(boxX(box, x)) <= box.halfX && Math.abs(boxY(box, y)) <= box.halfY;

/**
 * Writes the place on the screen of a point of the plane, on the surface, to `out` (mutates).
 *
 * @returns whether it is seen; null where it is outside the box
 */
export function placeOn(block: Block, lens: Lens, x: number, y: number, out: Place): boolean | null {
  if (!isInside(block, x, y)) return null;
  const { box, map, ground, relief } = block;
  const [across, along] = [boxX(box, x), boxY(box, y)];
  const height = boxHeight * map.elevation(ground.valueAt(x, y));
  project(lens, across, along, height, out);
  return !relief.hides(lens, across, along, height);
}

/** Returns the heights that a block's colours show, from the minimum where it is in the box. */
export function heightsOf({ map, ground }: Block): Heights | null {
  const { thresholds } = map;
  const { x, y } = ground.view;
  const seen = ground.minima.find(
    ({ at, global }) => global && at[0] >= x[0] && at[0] <= x[1] && at[1] >= y[0] && at[1] <= y[1],
  );
  const high = thresholds.at(-1);
  return high === undefined
    ? null
    : { low: seen?.value ?? thresholds[0], high, bands: thresholds.length + 1 };
}
