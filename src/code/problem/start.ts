import { wrapWords } from "../python/layout.ts";
import { float, tableLines } from "../python/literal.ts";
import type { Training } from "./network.ts";

/** Returns the first weights and biases, drawn by the page, with all their digits. */
export function startText({ start, spec }: Training): string {
  const lines = start.map(({ shape, values }) =>
    shape.length === 1
      ? wrapWords(`[${[...values].map(float).join(", ")}],`, "    ")
      : `    [\n${tableLines(values, shape[1], "        ", float)}\n    ],`,
  );
  const tensors = spec.bias === false ? "Weights" : "Weight and bias";
  const scaled = spec.parametrization ? " and scaled for the maximal-update parametrization" : "";
  return [
    wrapWords(
      `${tensors} of each layer, drawn by ${spec.initialization} from seed ${spec.seed}${scaled}.`,
      "# ",
    ),
    "START = [",
    ...lines,
    "]",
  ].join("\n");
}
