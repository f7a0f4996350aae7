import { landscapeOf, sampleField } from "../../surfaces/index.ts";
import type { Host } from "../host.ts";
import { bind, loadVectors } from "../vectors.ts";
import type { HeightsAnswer, HeightsRequest } from "./protocol.ts";

/** Computes the heights of a surface. */
export function hostHeights(): Host<HeightsRequest, HeightsAnswer> {
  return ({ region, columns, rows, ...surface }) => {
    const values = sampleField(landscapeOf(surface), region, columns, rows, bind);
    void loadVectors();
    return { columns, rows, values };
  };
}
