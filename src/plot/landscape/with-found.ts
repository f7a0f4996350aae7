import type { Heights } from "../../experiment/landscape/heights.ts";
import type { PlaneChoice } from "../../experiment/landscape/landscape-spec.ts";
import type { LossLine } from "../../experiment/landscape/loss-line.ts";
import type { Extent, Plane } from "../../experiment/landscape/plane.ts";
import type { PlanePath } from "../../experiment/landscape/plane-path.ts";
import type { RecordedLandscape } from "./landscape-picture.ts";
import { axesOf } from "./words.ts";

/** Parts of a landscape, as they are found. */
interface Parts {
  readonly plane?: { readonly plane: Plane; readonly paths: readonly PlanePath[]; readonly extent: Extent };
  readonly heights?: Heights;
  readonly line?: LossLine;
}

/** Returns a landscape with more parts; a plane begins another one. */
export function withFound(
  before: RecordedLandscape | null,
  choice: PlaneChoice,
  { plane: found, heights, line }: Parts,
): RecordedLandscape | null {
  const begun = found ? begin(choice, found) : before;
  if (!begun || !(heights || line)) return begun;
  const { picture } = begun;
  return {
    ...begun,
    picture: { ...picture, heights: heights ?? picture.heights, line: line ?? picture.line },
  };
}

function begin(
  choice: PlaneChoice,
  { plane, paths, extent }: NonNullable<Parts["plane"]>,
): RecordedLandscape {
  const axes = axesOf(choice, plane.explained);
  const isLine = choice.kind === "line";
  return { plane, picture: { isLine, axes, extent, paths, heights: null, line: null } };
}
