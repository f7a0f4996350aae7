export type Point = readonly [x: number, y: number];

export interface Minimum {
  readonly at: Point;
  readonly value: number;
  /** False where another minimum lies deeper. */
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
  /** In the rule language, of x, y and the names of `settings`. */
  readonly formula: string;
  readonly settings?: Readonly<Record<string, SurfaceSetting>>;
  /** The view a person first sees. */
  readonly domain: { readonly x: Point; readonly y: Point };
  /** Exact for every value of the settings. */
  readonly minima: readonly Minimum[];
  /** Good places to start from; the first is the default. */
  readonly starts: readonly [Point, ...Point[]];
  /** What it teaches, in a few words. */
  readonly teaches: string;
}

/** Marks a file's definition for the index of this folder. */
export const defineSurface = (definition: SurfaceDefinition): SurfaceDefinition => definition;
