import { runPython } from "../../lang/testing/python.ts";

/**
 * Runs many programs in one process, since importing libraries takes longer than running them, with warnings as errors.
 * Warnings that libraries give while they are imported do not count.
 */
const driver = `
import contextlib, io, json, math, sys, traceback, warnings
sources = json.load(sys.stdin)
for library in ("numpy", "torch", "dtorch"):
    if any("import " + library in source for source in sources):
        __import__(library)
if "torch" in sys.modules:
    import torch.nn.functional
    sys.modules["torch"].set_num_threads(1)
warnings.simplefilter("error")
sys.argv = ["program.py"]
def plain(value):
    return value if isinstance(value, str) or math.isfinite(value) else None
out = []
for source in sources:
    printed = io.StringIO()
    names = {"__name__": "__main__"}
    try:
        with contextlib.redirect_stdout(printed):
            exec(compile(source, "program.py", "exec"), names)
    except SystemExit as end:
        names["rows"] = []
    except BaseException:
        out.append({"error": traceback.format_exc()})
        continue
    rows = [{name: plain(value) for name, value in row.items()} for row in names.get("rows", [])]
    out.append({"printed": printed.getvalue(), "rows": rows})
json.dump(out, sys.stdout)
`;

/** A contender's numbers at a step, or its ending; numbers that are not finite are null. */
export type Row = Readonly<Record<string, number | string | null>>;

/** The outcome of a program. */
export interface Ran {
  readonly printed: string;
  /** The lines that it printed, parsed. */
  readonly lines: readonly Row[];
  /** The content of its variable `rows`. */
  readonly rows: readonly Row[];
  /** Python's traceback where it failed. */
  readonly error: string | null;
}

/**
 * Runs programs, and returns their output and their rows.
 *
 * @param python as `findPython` names it
 * @param path a folder that programs can import modules from
 */
export function runScripts(python: string, sources: readonly string[], path?: string): Ran[] {
  const results = JSON.parse(runPython(python, driver, sources, path)) as {
    printed?: string;
    rows?: Row[];
    error?: string;
  }[];
  return results.map(({ printed = "", rows = [], error = null }) => {
    const lines = printed
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line.replace(/-?\b(NaN|Infinity)\b/g, "null")) as Row);
    return { printed, lines, rows, error };
  });
}
