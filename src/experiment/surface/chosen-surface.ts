import { type Minimum, type Point, surfaces } from "../../surfaces/index.ts";
import type { SurfaceChoice } from "./spec.ts";

/** A chosen surface: its formula with settings, and its known minima. */
export interface ChosenSurface {
  readonly name: string;
  readonly formula: string;
  /** Values of all names of the formula but x and y. */
  readonly settings: Readonly<Record<string, number>>;
  readonly domain: { readonly x: Point; readonly y: Point };
  /** Known minima; empty for a typed formula. */
  readonly minima: readonly Minimum[];
  readonly starts: readonly [Point, ...Point[]];
}

const typed = {
  name: "Your formula",
  settings: {},
  domain: { x: [-5, 5], y: [-5, 5] },
  minima: [],
  starts: [[-3, 2]],
} satisfies Omit<ChosenSurface, "formula">;

/** Returns the surface of a choice. @throws RangeError where no surface has the id. */
export function chosenSurface(choice: SurfaceChoice): ChosenSurface {
  if (choice.kind === "formula") return { ...typed, formula: choice.source };
  const surface = surfaces.get(choice.id);
  if (!surface) throw new RangeError(`no surface is called ${JSON.stringify(choice.id)}`);
  const settings: Record<string, number> = {};
  for (const [name, setting] of Object.entries(surface.settings ?? {}))
    settings[name] = Object.hasOwn(choice.settings, name) ? choice.settings[name] : setting.default;
  return { ...surface, settings };
}

/** Returns the lowest known value of a surface; null where none is known. */
export function lowestKnown(surface: ChosenSurface): number | null {
  return surface.minima.length === 0 ? null : Math.min(...surface.minima.map((minimum) => minimum.value));
}
