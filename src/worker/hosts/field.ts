import {
  type Bands,
  contourBands,
  createLandscape,
  heightScale,
  type Landscape,
  sampleField,
} from "../../surfaces/index.ts";
import type { FieldReply, FieldRequest } from "../field-protocol.ts";
import { type Host, messageOf, type Tell } from "./host.ts";

/** Computes the bands of height of a surface. */
export function hostField(tell: Tell<FieldReply>): Host<FieldRequest> {
  /** The surface asked for last: panning and zooming ask for it again and again. */
  let known: { readonly key: string; readonly landscape: Landscape } | null = null;

  function landscapeOf({ formula, settings }: FieldRequest): Landscape {
    const key = JSON.stringify([formula, settings]);
    if (known?.key !== key) known = { key, landscape: createLandscape({ formula, settings }) };
    return known.landscape;
  }

  return (request) => {
    const { id } = request;
    try {
      tell({ type: "bands", id, bands: bandsOf(request, landscapeOf(request)) });
    } catch (error) {
      tell({ type: "failed", id, message: messageOf(error) });
    }
  };
}

function bandsOf({ region, columns, rows, levels, base }: FieldRequest, landscape: Landscape): Bands {
  const samples = sampleField(landscape, region, columns, rows);
  return contourBands(samples, columns, rows, heightScale(samples, columns, { levels, base }));
}
