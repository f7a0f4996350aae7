import { spawnSync } from "node:child_process";

/**
 * The interpreters that a test may use, in order of preference. `DOWNHILL_PYTHON` names a Python with today's
 * libraries, `DOWNHILL_PYTHON_TORCH1` one with PyTorch 1; `.ci/run` sets both where it can.
 */
const candidates = [
  process.env.DOWNHILL_PYTHON,
  process.env.DOWNHILL_PYTHON_TORCH1,
  "python3",
  "/usr/bin/python3",
].filter((program): program is string => Boolean(program));

const list = `
import importlib.metadata, json
packages = importlib.metadata.distributions()
print(json.dumps({(package.metadata["Name"] or "").lower(): package.version for package in packages}))
`;

/** Packages by interpreter, each with its version; an interpreter that does not start has none. */
const known = new Map<string, ReadonlyMap<string, string>>();

function packagesOf(program: string): ReadonlyMap<string, string> {
  const before = known.get(program);
  if (before) return before;
  const { stdout, status } = spawnSync(program, ["-c", list], { encoding: "utf8", timeout: 60_000 });
  const packages = new Map<string, string>(status === 0 ? Object.entries(JSON.parse(stdout)) : []);
  known.set(program, packages);
  return packages;
}

/**
 * Returns the first interpreter that has all packages, or null. `findPython({ torch: "1.", numpy: "" })` finds one
 * with any PyTorch 1 and any NumPy.
 *
 * @param needs the first characters of each package's version, by the package's name in lower case
 */
export function findPython(needs: Readonly<Record<string, string>>): string | null {
  const fits = (program: string) =>
    Object.entries(needs).every(([name, version]) => packagesOf(program).get(name)?.startsWith(version));
  return candidates.find(fits) ?? null;
}

/**
 * Runs a program that reads JSON from its standard input, and returns its standard output.
 *
 * @param path a folder that it can import modules from
 * @throws Error with what it printed as an error
 */
export function runPython(program: string, source: string, input: unknown, path?: string): string {
  const { stdout, stderr, status, error } = spawnSync(program, ["-c", source], {
    input: JSON.stringify(input),
    env: path ? { ...process.env, PYTHONPATH: path } : process.env,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    timeout: 300_000,
  });
  if (status !== 0) throw error ?? new Error(stderr);
  return stdout;
}
