import { type Evaluator, inTable, onGrid } from "../../plot/regions/evaluator.ts";
import type { Grid, Lines } from "../../plot/regions/fields.ts";
import { linesOf } from "../../plot/regions/lines.ts";
import { outputsOf } from "../../plot/regions/outputs.ts";
import { fieldOf } from "../../plot/regions/reading.ts";
import type { RegionRequest, Regions } from "./protocol.ts";

/** Returns new empty lines each time, as arrays of an answer are transferred. */
const noLines = (): Lines => ({ points: new Float32Array(0), lengths: new Uint32Array(0) });

/** Answers a request. */
export function regionsOf(request: RegionRequest, evaluator: Evaluator): Regions {
  const { networks, samples, pictures, architecture } = request;
  const [inputs] = architecture.sizes;
  return {
    ...(request.grid ? planeOf(request, request.grid, evaluator) : { fields: [], lines: [] }),
    pictures: pictures
      ? evaluator.responses(
          networks[0],
          pictures.grid.columns * pictures.grid.rows,
          onGrid(request.basis, pictures.grid),
          pictures.counts.map((units, layer) => ({ layer, first: 0, units })),
        )
      : [],
    outputs: samples
      ? networks.map(
          (params) => outputsOf(params, samples.length / inputs, inTable(samples, inputs), evaluator).values,
        )
      : [],
  };
}

function planeOf(
  { basis, networks, each, unit, reading, levels }: RegionRequest,
  grid: Grid,
  evaluator: Evaluator,
): Pick<Regions, "fields" | "lines"> {
  const { columns, rows } = grid;
  const fill = onGrid(basis, grid);
  const outputs = networks.map((params) => outputsOf(params, columns * rows, fill, evaluator));
  const shown = each || rows === 1 ? outputs : outputs.slice(0, 1);
  const fields = shown.map((one) => fieldOf(one, reading));
  const lines = outputs.map((one) => (rows === 1 ? noLines() : linesOf(one, reading, columns, rows, levels)));
  if (!unit) return { fields, lines };
  const wanted = [{ layer: unit.layer, first: unit.unit, units: 1 }];
  const [values] = evaluator.responses(networks[0], columns * rows, fill, wanted);
  return { fields: [{ values, classes: null }], lines };
}
