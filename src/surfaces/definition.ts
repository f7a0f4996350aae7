import type { SurfaceProse } from "./prose.ts";

export type Point = readonly [x: number, y: number];

export interface Minimum {
  readonly at: Point;
  readonly value: number;
  /** False if another minimum is lower. */
  readonly global: boolean;
}

/** A number in a surface's formula that a slider sets, such as the ratio of curvatures of a bowl. */
export interface SurfaceSetting {
  readonly label: string;
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly scale: "linear" | "log";
  readonly meaning: string;
}

export interface SurfaceDefinition {
  readonly id: string;
  readonly name: string;
  /** A formula of x, y and the names of `settings`, in the rule language. */
  readonly formula: string;
  readonly settings?: Readonly<Record<string, SurfaceSetting>>;
  /** The view that is shown first. */
  readonly domain: { readonly x: Point; readonly y: Point };
  /** Minima, exact for every value of the settings. */
  readonly minima: readonly Minimum[];
  /** Good starting points; the first is the default. */
  readonly starts: readonly [Point, ...Point[]];
  /** Is in a file next to the definition where a first visit should not load it: see `SurfaceProse`. */
  readonly prose?: SurfaceProse;
}

/** Returns the definition as it is: it gives the default export of a file in `catalog/` its type. */
export const defineSurface = (definition: SurfaceDefinition): SurfaceDefinition => definition;
