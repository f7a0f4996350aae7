export { surfaces } from "./catalog.ts";
export { type Bands, contourBands } from "./contour.ts";
export type {
  Minimum,
  Point,
  SurfaceDefinition,
} from "./definition.ts";
export { type Bind, sampleField, type View } from "./field.ts";
export { parseSurfaceFormula } from "./formula.ts";
export { createLandscape, type Landscape, landscapeOf, readTypedFormula } from "./landscape.ts";
export type { Rings } from "./rings.ts";
export { heightScale } from "./scale.ts";
