import { runPython } from "../../lang/testing/python.ts";

/** Runs many programs in one process, since what they import takes longer than they do. */
const driver = `
import contextlib, io, json, sys, traceback
out = []
for source in json.load(sys.stdin):
    printed = io.StringIO()
    try:
        with contextlib.redirect_stdout(printed):
            exec(compile(source, "script.py", "exec"), {"__name__": "__main__"})
        out.append({"printed": printed.getvalue()})
    except BaseException:
        out.append({"error": traceback.format_exc()})
json.dump(out, sys.stdout)
`;

/** What a script prints of a contender. */
export interface Line {
  readonly name: string;
  readonly status: string;
  readonly steps: number;
  readonly [number: string]: number | string;
}

/**
 * Runs scripts, and returns the lines that each prints.
 *
 * @param python as `findPython` names it
 * @param path a folder that scripts can import modules from
 * @throws Error with Python's traceback
 */
export function runScripts(python: string, sources: readonly string[], path?: string): Line[][] {
  const results = JSON.parse(runPython(python, driver, sources, path)) as {
    printed?: string;
    error?: string;
  }[];
  return results.map(({ printed, error }, i) => {
    if (printed === undefined) throw new Error(`${error}\n${sources[i]}`);
    return printed
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line.replace(/-?\b(NaN|Infinity)\b/g, "null")) as Line);
  });
}
