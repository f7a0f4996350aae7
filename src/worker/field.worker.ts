import {
  type Bands,
  contourBands,
  createLandscape,
  heightScale,
  type Landscape,
  type Rings,
  sampleField,
} from "../surfaces/index.ts";
import type { FieldReply, FieldRequest } from "./field-protocol.ts";

/** The surface asked for last: panning and zooming ask for it again and again. */
let known: { readonly key: string; readonly landscape: Landscape } | null = null;

const reply = (message: FieldReply, transfer: Transferable[] = []) => postMessage(message, { transfer });

function landscapeOf({ formula, settings }: FieldRequest): Landscape {
  const key = JSON.stringify([formula, settings]);
  if (known?.key !== key) known = { key, landscape: createLandscape({ formula, settings }) };
  return known.landscape;
}

function bandsOf(request: FieldRequest): Bands {
  const { region, columns, rows, levels, base } = request;
  const samples = sampleField(landscapeOf(request), region, columns, rows);
  return contourBands(samples, columns, rows, heightScale(samples, columns, { levels, base }));
}

const buffers = ({ points, lengths, levelRings }: Rings): ArrayBuffer[] =>
  [points, lengths, levelRings].map((array) => array.buffer as ArrayBuffer);

addEventListener("message", ({ data: request }: MessageEvent<FieldRequest>) => {
  try {
    const bands = bandsOf(request);
    const { thresholds, levels, undefinedHere } = bands;
    const transfer = [thresholds.buffer as ArrayBuffer, ...buffers(levels)];
    if (undefinedHere) transfer.push(...buffers(undefinedHere));
    reply({ type: "bands", id: request.id, bands }, transfer);
  } catch (error) {
    reply({
      type: "failed",
      id: request.id,
      message: error instanceof Error ? error.message : String(error),
    });
  }
});

reply({ type: "ready" });
