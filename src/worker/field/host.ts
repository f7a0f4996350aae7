import { type Bands, contourBands, heightScale, landscapeOf, sampleField } from "../../surfaces/index.ts";
import type { Host } from "../host.ts";
import { bind, loadVectors } from "../vectors.ts";
import type { FieldRequest } from "./protocol.ts";

/** Computes the bands of height of a surface. */
export function hostField(): Host<FieldRequest, Bands> {
  let samples = new Float64Array();
  return ({ region, columns, rows, levels, base, ...surface }) => {
    // Pictures follow one another, mostly of the same size: their heights share the memory.
    if (samples.length !== columns * rows) samples = new Float64Array(columns * rows);
    sampleField(landscapeOf(surface), region, columns, rows, bind, samples);
    void loadVectors();
    return contourBands(samples, columns, rows, heightScale(samples, columns, { levels, base }));
  };
}
