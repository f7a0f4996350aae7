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

/** Groups of surfaces, in the order in which they are offered. */
export const surfaceGroups = [
  { id: "bowl", title: "Bowls" },
  { id: "valley", title: "Valleys" },
  { id: "minima", title: "Many minima" },
  { id: "saddle", title: "Saddles and plateaus" },
  { id: "kink", title: "Kinks" },
] as const;

export interface SurfaceDefinition {
  readonly id: string;
  readonly name: string;
  readonly group: (typeof surfaceGroups)[number]["id"];
  /** A formula of x, y and the names of `settings`, in the rule language. */
  readonly formula: string;
  readonly settings?: Readonly<Record<string, SurfaceSetting>>;
  /** The view that is shown first. */
  readonly domain: { readonly x: Point; readonly y: Point };
  /** Minima, exact for every value of the settings. */
  readonly minima: readonly Minimum[];
  /** Good starting points; the first is the default. */
  readonly starts: readonly [Point, ...Point[]];
  /** Learning rates with which plain SGD and Adam go down from the first start, with the default settings. */
  readonly rates: { readonly sgd: number; readonly adam: number };
  /** The lesson of the surface, in a few words. */
  readonly teaches: string;
}

/** Returns the definition as it is: it gives the default export of a file in `catalog/` its type. */
export const defineSurface = (definition: SurfaceDefinition): SurfaceDefinition => definition;
