import { encodeInFull } from "../../experiment/index.ts";
import type { Mapped } from "../../experiment/sweep/cells/cell-spec.ts";
import { shardColumns } from "../../experiment/sweep/shard/shard-csv.ts";
import { figureTitle } from "../../plot/title.ts";
import { Inexpressible } from "../inexpressible.ts";
import { pieceOf } from "../pieces.ts";
import { assemble, gather } from "../python/assemble.ts";
import { layOut, list, wrapWords } from "../python/layout.ts";
import { inComment, pythonString } from "../python/literal.ts";
import { type Module, readModule } from "../python/module.ts";
import type { Script } from "../script.ts";
import type { Engine } from "./engines.ts";
import { type NumpyCells, numpyCells } from "./numpy-cells.ts";

const importNumpy = "import numpy as np";

const files = import.meta.glob<string>("./pieces/*.py", { eager: true, query: "?raw", import: "default" });

interface SweepScriptOptions {
  /** The version of Downhill that shards must be of. */
  readonly version: string;
  /** The engine that runs where the script is given no other. */
  readonly engine?: Engine;
  /** The whole address of the experiment; by default only the part from `#` on. */
  readonly address?: string;
}

/**
 * Writes a Python program that has a map computed in parts and merges them.
 *
 * @throws RangeError for a map that needs the reader's own table
 */
export function sweepScript(
  spec: Mapped,
  { version, engine = "local", address = `#${encodeInFull(spec)}` }: SweepScriptOptions,
): Script {
  if (spec.kind === "network" && spec.data.kind === "own")
    throw new RangeError("its map trains on your own table, whose rows are not in the link");
  const numpy = numpyOrWhyNot(spec);
  const head = experimentModule(spec, version, engine, numpy);
  const features = new Set(typeof numpy === "string" ? [] : ["numpy"]);
  const modules = gather(["experiment", "sweep.main"], (name) => {
    if (name === "experiment") return head;
    const text = name.startsWith("sweep.") ? files[`./pieces/${name.slice("sweep.".length)}.py`] : undefined;
    if (text !== undefined) return withoutNumpy(readModule(text, features));
    const module = typeof numpy === "string" ? null : (numpy.moduleOf(name) ?? arraysModule(name));
    return module && withoutNumpy(module);
  });
  return { text: `${header(spec, address)}\n${assemble(modules, ["experiment"])}\n`, notes: [] };
}

/** Returns the modules that compute the map with NumPy, or the reason why it cannot be. */
function numpyOrWhyNot(spec: Mapped): NumpyCells | string {
  try {
    return numpyCells(spec);
  } catch (error) {
    if (error instanceof Inexpressible) return error.message;
    throw error;
  }
}

function arraysModule(name: string): Module | null {
  const text = pieceOf(name, "arrays");
  return text === null ? null : readModule(text, new Set(["numpy"]));
}

/** NumPy is imported at the top, where it may be missing. */
const withoutNumpy = ({ imports, body }: Module): Module => ({
  imports: imports.filter((one) => one !== importNumpy),
  body,
});

function header(spec: Mapped, address: string): string {
  const axes = spec.map.axes.map(({ name }) => name).join(" and ");
  const title = `"""Computes the map of ${inComment(figureTitle(spec))} by ${inComment(axes)} in parts, on this machine or on a cluster.`;
  const usage = ["python3 sweep.py --on ray --parts 100 --out map.csv", "python3 sweep.py --help"];
  // Percent-encoded, these signs cannot end the docstring.
  const link = inComment(address.replace(/["\\]/g, encodeURIComponent));
  return `${wrapWords(title, "")}\n\n${link}\n\n${usage.map((line) => `    ${line}\n`).join("")}"""`;
}

/** Returns the module of a map's constants. */
function experimentModule(spec: Mapped, version: string, engine: Engine, numpy: NumpyCells | string): Module {
  const [width, height] = spec.map.size;
  const lines = [
    `LINK = ${pythonString(encodeInFull(spec))}`,
    "LINK_HASH = hashlib.sha256(LINK.encode()).hexdigest()",
    `VERSION = ${pythonString(version)}  # Shards of another are refused: their numbers may differ.`,
    `WIDTH, HEIGHT = ${width}, ${height}`,
    layOut(list(shardColumns(spec).map(pythonString), "COLUMNS = "), "", "", ""),
    `ON = ${pythonString(engine)}`,
  ];
  const more =
    typeof numpy === "string"
      ? [`WHY_NOT_NUMPY = ${pythonString(numpy)}`]
      : [
          "WHY_NOT_NUMPY = None",
          "try:",
          `    ${importNumpy}`,
          "except ImportError:  # Only --with numpy needs it.",
          '    WHY_NOT_NUMPY = "NumPy is not installed"',
          numpy.constants,
        ];
  return { imports: ["import hashlib"], body: [...lines, ...more].join("\n") };
}
