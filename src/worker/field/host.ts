import { type Bands, contourBands, heightScale, landscapeOf, sampleField } from "../../surfaces/index.ts";
import type { Host } from "../host.ts";
import { bind, loadVectors } from "../vectors.ts";
import type { FieldRequest } from "./protocol.ts";

/** Computes the bands of height of a surface. */
export const hostField =
  (): Host<FieldRequest, Bands> =>
  ({ region, columns, rows, levels, base, ...surface }) => {
    const samples = sampleField(landscapeOf(surface), region, columns, rows, bind);
    void loadVectors();
    return contourBands(samples, columns, rows, heightScale(samples, columns, { levels, base }));
  };
