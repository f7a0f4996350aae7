import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findPython, runPython } from "../../lang/testing/python.ts";

// The script of a sweep with the real command, on engines that are started for it on this machine. It takes tens of
// seconds, so only `.ci/run` runs it.
const link = "surface=rosenbrock&o=adam&steps=300&map=lr:1e-4..1:log,beta1:0..0.99,size:40x30";
const parts = 6;

const folder = mkdtempSync(join(tmpdir(), "downhill-engines-"));
const command = join(folder, "lib", "library", "command", "downhill-sweep.js");

/** Runs the command; kills the worker that called it, once its part 3 is computed, and writes down the parts. */
const deadly = `
import os, signal, subprocess, sys
here = os.path.dirname(os.path.abspath(__file__))
part = sys.argv[sys.argv.index("--part") + 1].split("/")[0]
ended = subprocess.run(["node", ${JSON.stringify(command)}, *sys.argv[1:]])
with open(os.path.join(here, "asked"), "a") as file:
    file.write(part + "\\n")
killed = os.path.join(here, "killed")
if part == "3" and not os.path.exists(killed):
    open(killed, "w").close()
    os.kill(os.getppid(), signal.SIGKILL)
sys.exit(ended.returncode)
`;

function node(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return stdout;
}

describe.runIf(process.env.DOWNHILL_THOROUGH)("a sweep on an engine", () => {
  beforeAll(async () => {
    await build({
      configFile: "vite.lib.config.ts",
      logLevel: "error",
      build: { outDir: join(folder, "lib"), emptyOutDir: true },
    });
    writeFileSync(join(folder, "lib", "package.json"), '{ "type": "module" }');
    node(link, "--out", join(folder, "whole.csv"));
    writeFileSync(join(folder, "sweep.py"), node(link, "--script", "ray"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  for (const [engine, needs] of [
    ["local", {}],
    ["ray", { ray: "" }],
    ["dask", { distributed: "" }],
  ] as const) {
    const python = findPython(needs);

    it.skipIf(python === null)(
      `called ${engine} has the bits of one machine; a killed worker and a removed part are made up for`,
      () => {
        const place = join(folder, engine);
        cpSync(join(folder, "sweep.py"), join(place, "sweep.py"));
        writeFileSync(join(place, "deadly.py"), deadly);
        const interpreter = runPython(python ?? "", "import sys; print(sys.executable)", null).trim();
        // The worker that calls the command on this machine is the script itself, which is not to be killed.
        if (engine === "local") writeFileSync(join(place, "killed"), "");
        const run = () => {
          const calling = `"${interpreter}" "${join(place, "deadly.py")}"`;
          const options = ["--on", engine, "--parts", String(parts), "--workers", "2", "--command", calling];
          const ended = spawnSync(interpreter, ["sweep.py", ...options], { cwd: place, encoding: "utf8" });
          expect(ended.stderr).toContain("6 of 6 parts");
          expect(ended.status).toBe(0);
          for (const end of ["", ".json"])
            expect(readFileSync(join(place, `map.csv${end}`), "utf8")).toBe(
              readFileSync(join(folder, `whole.csv${end}`), "utf8"),
            );
          return readFileSync(join(place, "asked"), "utf8").trim().split("\n").map(Number);
        };
        const asked = run();
        expect(asked.filter((part) => part === 3)).toHaveLength(engine === "local" ? 1 : 2);
        expect(new Set(asked)).toEqual(new Set([1, 2, 3, 4, 5, 6]));
        for (const name of ["map.csv", "asked", join("map.csv.parts", "part-5-of-6.csv")])
          rmSync(join(place, name));
        expect(run()).toEqual([5]);
      },
    );
  }
});
