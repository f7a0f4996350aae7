import { decode, type Spec } from "../../../experiment/index.ts";
import type { Mapped } from "../../../experiment/sweep/cells/cell-spec.ts";
import { chartPart } from "../../../figure/chart/chart-part.ts";
import { chartsOf } from "../../../figure/chart/contents.ts";
import { flowsOf } from "../../../figure/flows.ts";
import { describe, type FigureTheme, type Recorded, record } from "../../../figure/index.ts";
import { contenderEntries, legendOf } from "../../../figure/legend.ts";
import { materialOf, type Stage } from "../../../figure/panels.ts";
import type { Part } from "../../../figure/part.ts";
import type { StageLook } from "../../../figure/stage/surface-stage.ts";
import { svgDocument } from "../../../figure/svg/document.ts";
import { windowElement } from "../../../figure/svg/elements.ts";
import { type FigurePalette, figurePalette } from "../../../plot/look/palette.ts";
import { headNames } from "../../../plot/names.ts";
import type { Size } from "../../../plot/plane/viewport.ts";
import type { GalleryEntry, Shown } from "../gallery-entry.ts";
import { pictureSize } from "../picture-file.ts";
import { mapPicture, startsPicture } from "./map-picture.ts";

/** Pixels between the edge of a picture and what has labels there. */
const inset = 10;

/** Draws the stage, the chart of the gradient or the map of an experiment in each theme, without title and legend. */
export function pictured({
  link,
  title,
  picture: shown = {},
}: GalleryEntry): Readonly<Record<FigureTheme, string>> {
  const { spec } = decode(link);
  const recorded = record(spec);
  const description = describe(spec, recorded, shown);
  const draw = (theme: FigureTheme): string => {
    const palette = figurePalette(theme);
    const { ground, at } = partOf(spec, recorded, shown, palette);
    const back = `<rect width="100%" height="100%" fill="${palette.stage}"/>`;
    return svgDocument(pictureSize, { title, description }, back + ground + at(shown.step ?? spec.steps));
  };
  return { light: draw("light"), dark: draw("dark") };
}

function partOf(spec: Spec, recorded: Recorded, shown: Shown, palette: FigurePalette): Part {
  const isOfStarts = spec.map?.axes[0].name === "start.x";
  if (shown.part === "map" && !isOfStarts)
    return { ground: mapPicture(spec as Mapped, pictureSize, palette), at: () => "" };
  const names = namesIn(spec, shown);
  const flows = flowsOf(spec, recorded, shown);
  const { stage, epoch } = materialOf(spec, recorded, names, shown.way);
  if (shown.part === "gradient") {
    const [, gradient] = chartsOf(spec, recorded, names, epoch, flows);
    return within(pictureSize, (size) => chartPart(gradient, size, palette));
  }
  if (!stage) throw new Error("the experiment has no stage");
  const look: StageLook = {
    palette,
    names,
    moving: false,
    ...(shown.view && { view: shown.view }),
    flow: shown.flow,
    central: flows.central,
  };
  if (spec.kind === "surface") {
    const { ground, at } = stage.draw(pictureSize, look);
    return { ground: isOfStarts ? ground + startsPicture(spec as Mapped, pictureSize, palette) : ground, at };
  }
  const isOfBars = spec.kind === "problem" && shown.way === undefined;
  return within(pictureSize, (size) => (isOfBars ? named(stage, spec, size, look) : stage.draw(size, look)));
}

/** Draws the stage of a problem under the names of the contenders, which its bars do not have. */
function named(stage: Stage, spec: Spec, { width, height }: Size, look: StageLook): Part {
  const entries = contenderEntries(spec, look.names, look.palette).map((entry) => ({ ...entry, more: "" }));
  const legend = legendOf(entries, width, 1, look.palette);
  const box = { x: 0, y: legend.height, width, height: height - legend.height };
  const { ground, at } = stage.draw(box, look);
  return {
    ground: legend.text + windowElement(box, ground),
    at: (step) => windowElement(box, at(step)),
  };
}

/** Returns the names next to heads and at the ends of lines, by slot. */
function namesIn(spec: Spec, { names = [] }: Shown): ReadonlyMap<number, string> {
  const given = spec.contenders.flatMap(({ slot }, k): [number, string][] =>
    names[k] === undefined ? [] : [[slot, names[k]]],
  );
  return new Map([...headNames(spec), ...given]);
}

/** Draws a part with some room around it. */
function within({ width, height }: Size, draw: (size: Size) => Part): Part {
  const box = { x: inset, y: inset, width: width - 2 * inset, height: height - 2 * inset };
  const { ground, at } = draw(box);
  return { ground: windowElement(box, ground), at: (step) => windowElement(box, at(step)) };
}
