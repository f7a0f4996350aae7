import type { Heights } from "../../experiment/landscape/heights.ts";
import type { LossLine } from "../../experiment/landscape/loss-line.ts";
import type { Extent, Plane } from "../../experiment/landscape/plane.ts";
import type { PlanePath } from "../../experiment/landscape/plane-path.ts";
import type { TrainingSpec } from "../../experiment/spec.ts";
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
  spec: TrainingSpec,
  { plane: found, heights, line }: Parts,
): RecordedLandscape | null {
  const begun = found ? begin(spec, found) : before;
  if (!begun || !(heights || line)) return begun;
  const { picture } = begun;
  return {
    ...begun,
    picture: { ...picture, heights: heights ?? picture.heights, line: line ?? picture.line },
  };
}

function begin(spec: TrainingSpec, { plane, paths, extent }: NonNullable<Parts["plane"]>): RecordedLandscape {
  const axes = axesOf(spec, plane.explained);
  const choice = spec.landscape?.plane;
  const isLine = choice?.kind === "line";
  // Beside a line, others than the two at its ends say nothing.
  const shown = isLine ? paths.filter(({ slot }) => choice.slots.includes(slot)) : paths;
  return { plane, picture: { isLine, axes, extent, paths: shown, heights: null, line: null } };
}
