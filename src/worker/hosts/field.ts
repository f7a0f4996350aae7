import { type Bands, contourBands, heightScale, landscapeOf, sampleField } from "../../surfaces/index.ts";
import type { FieldReply, FieldRequest } from "../field-protocol.ts";
import { type Host, messageOf, type Tell } from "./host.ts";

/** Computes the bands of height of a surface. */
export function hostField(tell: Tell<FieldReply>): Host<FieldRequest> {
  return (request) => {
    const { id } = request;
    try {
      tell({ type: "bands", id, bands: bandsOf(request) });
    } catch (error) {
      tell({ type: "failed", id, message: messageOf(error) });
    }
  };
}

function bandsOf({ region, columns, rows, levels, base, ...surface }: FieldRequest): Bands {
  const samples = sampleField(landscapeOf(surface), region, columns, rows);
  return contourBands(samples, columns, rows, heightScale(samples, columns, { levels, base }));
}
