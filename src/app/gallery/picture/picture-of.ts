import { decode, type Spec } from "../../../experiment/index.ts";
import type { Mapped } from "../../../experiment/sweep/cells/cell-spec.ts";
import { chartPart } from "../../../figure/chart/chart-part.ts";
import { chartsOf } from "../../../figure/chart/contents.ts";
import { flowsOf } from "../../../figure/flows.ts";
import { describe, type FigureTheme, type Recorded, record } from "../../../figure/index.ts";
import { materialOf } from "../../../figure/panels.ts";
import type { Part } from "../../../figure/part.ts";
import { svgDocument } from "../../../figure/svg/document.ts";
import { windowElement } from "../../../figure/svg/elements.ts";
import { type FigurePalette, figurePalette } from "../../../plot/look/palette.ts";
import { contenderNames, headNames } from "../../../plot/names.ts";
import type { Size } from "../../../plot/plane/viewport.ts";
import type { GalleryEntry, Shown } from "../gallery-entry.ts";
import { mapPicture, startsPicture } from "./map-picture.ts";

/** CSS pixels of an experiment's picture. */
export const pictureSize: Size = { width: 320, height: 200 };

const themes: readonly FigureTheme[] = ["light", "dark"];
/** Pixels between the edge of a picture and what has labels there. */
const inset = 10;

/** A picture of an experiment in each theme, and its description. */
export interface Pictured {
  readonly alt: string;
  readonly svg: Readonly<Record<FigureTheme, string>>;
}

/** Draws the stage, the chart of the loss or the map of an experiment, without title and legend. */
export function pictured({ link, title, picture: shown = {} }: GalleryEntry): Pictured {
  const { spec } = decode(link);
  const recorded = record(spec);
  const description = describe(spec, recorded, shown);
  const draw = (theme: FigureTheme): string => {
    const palette = figurePalette(theme);
    const { ground, at } = partOf(spec, recorded, shown, palette);
    const back = `<rect width="100%" height="100%" fill="${palette.stage}"/>`;
    return svgDocument(pictureSize, { title, description }, back + ground + at(shown.step ?? lastStep(spec)));
  };
  const [light, dark] = themes.map(draw);
  return { alt: description, svg: { light, dark } };
}

const lastStep = ({ steps }: Spec): number => steps;

function partOf(spec: Spec, recorded: Recorded, shown: Shown, palette: FigurePalette): Part {
  const isOfStarts = spec.map?.axes[0].name === "start.x";
  if (shown.part === "map" && !isOfStarts)
    return { ground: mapPicture(spec as Mapped, pictureSize, palette), at: () => "" };
  const names = contenderNames(spec);
  const flows = flowsOf(spec, recorded, shown);
  const { stage, epoch } = materialOf(spec, recorded, names, shown.way);
  if (shown.part === "chart") {
    const [loss] = chartsOf(spec, recorded, headNames(spec), epoch, flows);
    return within((size) => chartPart(loss, size, palette));
  }
  const look = {
    palette,
    names: headNames(spec),
    moving: false,
    view: shown.view,
    flow: shown.flow,
    central: flows.central,
  };
  if (spec.kind === "surface" && stage) {
    const { ground, at } = stage.draw(pictureSize, look);
    return { ground: isOfStarts ? ground + startsPicture(spec as Mapped, pictureSize, palette) : ground, at };
  }
  return within((size) => stage?.draw(size, look) ?? { ground: "", at: () => "" });
}

/** Draws a part with some room around it. */
function within(draw: (size: Size) => Part): Part {
  const size = { width: pictureSize.width - 2 * inset, height: pictureSize.height - 2 * inset };
  const { ground, at } = draw(size);
  const box = { x: inset, y: inset, ...size };
  return { ground: windowElement(box, ground), at: (step) => windowElement(box, at(step)) };
}
