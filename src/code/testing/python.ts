import { spawnSync } from "node:child_process";

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

/** A Python that can import what a flavour needs, or null. */
export function findPython(needs: string, path?: string): ((sources: readonly string[]) => Line[][]) | null {
  const env = { ...process.env, ...(path ? { PYTHONPATH: path } : {}) };
  const found = ["python3", "/usr/bin/python3"].find(
    (program) => spawnSync(program, ["-c", needs], { env, timeout: 60_000 }).status === 0,
  );
  return found ? (sources) => runAll(found, sources, env) : null;
}

/** What a script prints of a contender. */
export interface Line {
  readonly name: string;
  readonly status: string;
  readonly steps: number;
  readonly [number: string]: number | string;
}

/** @throws Error with Python's traceback */
function runAll(program: string, sources: readonly string[], env: NodeJS.ProcessEnv): Line[][] {
  const { stdout, stderr } = spawnSync(program, ["-c", driver], {
    input: JSON.stringify(sources),
    env,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    timeout: 120_000,
  });
  if (!stdout) throw new Error(stderr);
  const results = JSON.parse(stdout) as { printed?: string; error?: string }[];
  return results.map(({ printed, error }, i) => {
    if (printed === undefined) throw new Error(`${error}\n${sources[i]}`);
    return printed
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line.replace(/-?\b(NaN|Infinity)\b/g, "null")) as Line);
  });
}
