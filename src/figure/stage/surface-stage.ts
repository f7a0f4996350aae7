import type { FlowColumns } from "../../experiment/flow/flow-columns.ts";
import { chosenSurface, type SurfaceSpec } from "../../experiment/index.ts";
import type { FindRow } from "../../experiment/inspect/arrow-row.ts";
import type { FigurePalette } from "../../plot/look/palette.ts";
import { hasEqualScales, type Size, type View, viewportOf } from "../../plot/plane/viewport.ts";
import type { Part } from "../part.ts";
import type { SurfaceRecord } from "../recorded.ts";
import { arrowsAt, type FigureArrows, observedRows } from "./arrows.ts";
import { axisLabels, plainAxis } from "./axis-labels.ts";
import { contours } from "./contours.ts";
import { centralStage, flowStage } from "./flow.ts";
import { namesOf } from "./head-names.ts";
import { headsAt } from "./heads.ts";
import { minimaOf, startSign } from "./signs.ts";
import { Trail } from "./trail.ts";

/** Colours and names for drawing a stage. */
export interface StageLook {
  readonly palette: FigurePalette;
  /** The names next to contenders' heads or over their networks, by slot. */
  readonly names: ReadonlyMap<number, string>;
  /** True for a film, in which names would jump from place to place and each frame must be drawn fast. */
  readonly moving: boolean;
  /** The part of the plane to show, without labels at its edges; by default the domain with labels. */
  readonly view?: View;
  /** The arrows at heads; by default there are none. */
  readonly arrows?: FigureArrows | undefined;
  /** True to draw the gradient flow. */
  readonly flow?: boolean | undefined;
  /** The rows of the central flow, where it is drawn. */
  readonly central?: FlowColumns | undefined;
}

const unlabelled = { text: "", taken: [] };

/**
 * Draws the surface from above, with all contenders' trails.
 *
 * @param rows of arrows; by default the steps are observed
 */
export function surfaceStage(
  spec: SurfaceSpec,
  tracks: readonly SurfaceRecord[],
  size: Size,
  look: StageLook,
  rows?: FindRow,
): Part {
  const { palette } = look;
  const surface = chosenSurface(spec.surface);
  const viewport = viewportOf(look.view ?? surface.domain, size, hasEqualScales(surface.domain));
  const trails = tracks.filter(({ length }) => length > 0).map((track) => new Trail(track, viewport));
  const labels = look.view ? unlabelled : axisLabels({ x: plainAxis, y: plainAxis }, viewport, palette);
  const minima = minimaOf(surface, viewport, palette);
  const start = startSign(spec, viewport, palette, !look.moving);
  const arrows = look.arrows && {
    slots: spec.contenders.slice(0, 1).map(({ slot }) => slot),
    ...look.arrows,
  };
  const find = arrows && (rows ?? observedRows(spec));
  const flows = [
    look.flow ? flowStage(spec, viewport, palette) : null,
    look.central ? centralStage(look.central, viewport, palette) : null,
  ];
  return {
    ground:
      contours(surface, viewport, palette) + labels.text + flows.map((flow) => flow?.line ?? "").join(""),
    at: (step) => {
      const heads = headsAt(trails, step, viewport, palette);
      const taken = [...labels.taken, ...minima.taken, ...start.taken];
      const names = look.moving ? "" : namesOf(heads, trails, step, taken, viewport, look);
      const pointed = arrows && find ? arrowsAt(arrows, find, step, viewport, palette) : "";
      return (
        trailsAt(trails, step, palette) +
        minima.text +
        start.text +
        flows.map((flow) => flow?.at(step) ?? "").join("") +
        pointed +
        heads.text +
        names
      );
    },
  };
}

function trailsAt(trails: readonly Trail[], step: number, palette: FigurePalette): string {
  const drawn = trails
    .map((trail) => ({ slot: trail.slot, line: trail.path(step), markers: trail.markers(step) }))
    .filter(({ line }) => line !== "");
  if (drawn.length === 0) return "";
  const pathOf = (d: string, look: string): string => (d === "" ? "" : `<path d="${d}"${look}/>`);
  const halos = drawn.map(({ line, markers }) => pathOf(line, "") + pathOf(markers, ""));
  const lines = drawn.map(({ slot, line, markers }) => {
    const color = palette.slots[slot];
    return pathOf(line, ` stroke="${color}"`) + pathOf(markers, ` fill="${color}" stroke="none"`);
  });
  return (
    `<g fill="none" stroke-linejoin="round" stroke-linecap="round"><g stroke="${palette.halo}" stroke-width="5">` +
    `${halos.join("")}</g><g stroke-width="2.4">${lines.join("")}</g></g>`
  );
}
