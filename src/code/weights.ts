import type { Training } from "./network.ts";
import { float, rows } from "./python/literal.ts";

/** The first weights and biases, drawn by the page, with all their digits. */
export function startText({ start, spec }: Training, array: string): string {
  const lines = start.map(({ shape, values }, k) => {
    const layer = Math.floor(k / 2) + 1;
    if (shape.length === 1)
      return `    # Layer ${layer}, bias\n    ${array}([${[...values].map(float).join(", ")}]),`;
    return `    # Layer ${layer}, weight\n    ${array}([\n${rows(values, shape[1], "        ", float)}\n    ]),`;
  });
  return [
    `# Drawn by ${spec.initialization} from seed ${spec.seed}; a row of a weight for each output.`,
    "START = [",
    ...lines,
    "]",
  ].join("\n");
}
