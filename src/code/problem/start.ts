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
  return [
    `# ${spec.bias === false ? "Weights" : "Weight and bias"} of each layer, drawn by ${spec.initialization} from seed ${spec.seed}.`,
    "START = [",
    ...lines,
    "]",
  ].join("\n");
}
