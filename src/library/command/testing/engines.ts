import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findPython, runPython } from "../../../lang/testing/python.ts";

const link = "surface=rosenbrock&o=adam&steps=300&map=lr:1e-4..1:log,beta1:0..0.99,size:40x30";

/** The Python packages that each engine needs. */
const engines = { local: {}, ray: { ray: "" }, dask: { distributed: "" } } as const;

/**
 * A command that stands between the script and the real one, which is its first argument. It writes down the parts, and
 * once it has computed part 3 for the first time it kills the worker that called it.
 */
const deadly = `
import os, signal, subprocess, sys
here = os.path.dirname(os.path.abspath(__file__))
part = sys.argv[sys.argv.index("--part") + 1].split("/")[0]
ended = subprocess.run(["node", *sys.argv[1:]])
with open(os.path.join(here, "asked"), "a") as file:
    file.write(part + "\\n")
killed = os.path.join(here, "killed")
if part == "3" and not os.path.exists(killed):
    open(killed, "w").close()
    os.kill(os.getppid(), signal.SIGKILL)
sys.exit(ended.returncode)
`;

/**
 * Tests the script of a sweep with the real command, on engines that are started for it on this machine. That takes tens
 * of seconds.
 */
export function testEngines(): void {
  const folder = mkdtempSync(join(tmpdir(), "downhill-engines-"));
  const command = join(folder, "lib", "library", "command", "downhill-sweep.js");

  function node(...args: string[]): string {
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    return stdout;
  }

  beforeAll(async () => {
    const outDir = join(folder, "lib");
    await build({
      configFile: "vite.lib.config.ts",
      logLevel: "error",
      build: { outDir, emptyOutDir: true },
    });
    writeFileSync(join(outDir, "package.json"), '{ "type": "module" }');
    node(link, "--out", join(folder, "whole.csv"));
    writeFileSync(join(folder, "sweep.py"), node(link, "--script", "ray"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Runs the script with two workers, and returns the parts that they were asked for. */
  function run(engine: string, interpreter: string): number[] {
    const place = join(folder, engine);
    const calling = `"${interpreter}" "${join(place, "deadly.py")}" "${command}"`;
    const options = ["--on", engine, "--parts", "6", "--workers", "2", "--command", calling];
    const { status, stderr } = spawnSync(interpreter, ["sweep.py", ...options], {
      cwd: place,
      encoding: "utf8",
    });
    expect(stderr).toContain("6 of 6 parts");
    expect(status).toBe(0);
    for (const end of ["", ".json"])
      expect(readFileSync(join(place, `map.csv${end}`), "utf8")).toBe(
        readFileSync(join(folder, `whole.csv${end}`), "utf8"),
      );
    return readFileSync(join(place, "asked"), "utf8").trim().split("\n").map(Number);
  }

  for (const [engine, needs] of Object.entries(engines)) {
    const python = findPython(needs);
    const behaviour = "has the bits of one machine, though a worker is killed and a part removed";
    it.skipIf(python === null)(`on ${engine} ${behaviour}`, () => {
      const place = join(folder, engine);
      cpSync(join(folder, "sweep.py"), join(place, "sweep.py"));
      writeFileSync(join(place, "deadly.py"), deadly);
      // On this machine the worker is the script itself, which is not to be killed.
      if (engine === "local") writeFileSync(join(place, "killed"), "");
      const interpreter = runPython(python ?? "", "import sys; print(sys.executable)", null).trim();
      const asked = run(engine, interpreter);
      expect(asked.filter((part) => part === 3)).toHaveLength(engine === "local" ? 1 : 2);
      expect(new Set(asked)).toEqual(new Set([1, 2, 3, 4, 5, 6]));
      for (const name of ["map.csv", "asked", join("map.csv.parts", "part-5-of-6.csv")])
        rmSync(join(place, name));
      expect(run(engine, interpreter)).toEqual([5]);
    });
  }
}
