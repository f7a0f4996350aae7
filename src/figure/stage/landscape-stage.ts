import { bandsOf } from "../../plot/landscape/contour-bands.ts";
import { frameOf, type LandscapeFrame } from "../../plot/landscape/frame.ts";
import { projector } from "../../plot/landscape/head.ts";
import type { LandscapePicture, RecordedLandscape } from "../../plot/landscape/landscape-picture.ts";
import type { FigurePalette } from "../../plot/look/palette.ts";
import { isOutside } from "../../plot/plane/edge.ts";
import type { Size } from "../../plot/plane/viewport.ts";
import { around, type Rect } from "../../plot/text/place-labels.ts";
import type { Part } from "../part.ts";
import type { TrainingRecord } from "../recorded.ts";
import { pixels } from "../svg/path-writer.ts";
import { drawnShapes, outlined } from "./contours.ts";
import { namesOf } from "./head-names.ts";
import { headsAt } from "./heads.ts";
import { landscapeAxes } from "./landscape-axes.ts";
import { landscapeCurve } from "./landscape-curve.ts";
import { LandscapeTrail } from "./landscape-trail.ts";
import type { StageLook } from "./surface-stage.ts";

/** Draws the loss on a plane of weights, or along a line, with every contender's path beside it. */
export function landscapeStage(
  { plane, picture }: RecordedLandscape,
  trainings: readonly TrainingRecord[],
  size: Size,
  look: StageLook,
): Part {
  const { palette } = look;
  const frame = frameOf(picture, size);
  if (!frame) return { ground: "", at: () => "" };
  const axes = landscapeAxes(picture.axes, frame, palette);
  const projected = projector(plane);
  const trails = picture.paths.map(
    (path) =>
      new LandscapeTrail(
        path,
        projected,
        trainings.find(({ slot }) => slot === path.slot),
        frame,
      ),
  );
  const start = startOf(picture, frame, palette);
  return {
    ground: contoursOf(picture, size, palette) + axes.text,
    at: (step) => {
      const heads = headsAt(trails, step, size, palette);
      const taken = [...axes.taken, ...start.taken];
      const halos = trails.map((trail) => trail.drawn(step, palette.halo, 5)).join("");
      const lines = trails.map(
        (trail) => trail.drawn(step, palette.slots[trail.slot], 2.4) + trail.markers(step, palette),
      );
      const curve = picture.line ? landscapeCurve(picture.line, frame, palette) : "";
      const names = look.moving ? "" : namesOf(heads, trails, step, taken, size, look);
      return `${curve}<g fill="none" stroke-linejoin="round" stroke-linecap="round">${halos}${lines.join("")}</g>${start.text}${heads.text}${names}`;
    },
  };
}

function contoursOf({ heights }: LandscapePicture, size: Size, palette: FigurePalette): string {
  return heights ? drawnShapes(outlined(bandsOf(heights), size), size, 0, palette) : "";
}

/** Draws a ring where all contenders start. */
function startOf(
  { paths: [first] }: LandscapePicture,
  frame: LandscapeFrame,
  palette: FigurePalette,
): { readonly text: string; readonly taken: readonly Rect[] } {
  if (!first) return { text: "", taken: [] };
  const [x, y] = [frame.toX(first.a[0]), frame.toY(first.b[0], first.loss[0])];
  if (isOutside(x, y, frame)) return { text: "", taken: [] };
  return {
    text: `<circle cx="${pixels(x)}" cy="${pixels(y)}" r="5" fill="${palette.halo}" stroke="${palette.ink}" stroke-width="2"/>`,
    taken: [around(x, y, 7)],
  };
}
