import "../datasets/data/all.ts";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decode } from "../experiment/index.ts";
import { findPython, runPython } from "../lang/testing/python.ts";
import { flavours, script } from "./index.ts";
import { specs } from "./testing/specs.ts";

const address = "https://example.org/downhill/#surface=rosenbrock&start=-1.2,1&o=sgd&o=adam,lr:0.05";
const sgdAndAdam = decode(address.replace(/^.*#/, "")).spec;
const names = ["numpy", "torch", "dtorch"] as const;

const written = new Map<string, readonly string[]>();

/** Returns the programs of all tested experiments, which are written once. */
function textsOf(name: (typeof names)[number]): readonly string[] {
  const texts = written.get(name) ?? specs.map((spec) => script(flavours[name], spec, { address }).text);
  written.set(name, texts);
  return texts;
}

const linesOf = (text: string): string[] => text.replace(/\n$/, "").split("\n");

function median(numbers: readonly number[]): number {
  const ascending = [...numbers].sort((a, b) => a - b);
  const half = ascending.length / 2;
  return (ascending[Math.ceil(half) - 1] + ascending[Math.floor(half)]) / 2;
}

describe("programs", () => {
  it("have their whole address on a separate line of the docstring", () => {
    for (const flavour of Object.values(flavours)) {
      const [, docstring] = script(flavour, sgdAndAdam, { address }).text.split('"""');
      expect(docstring.split("\n")).toContain(address);
    }
  });

  it("take at most 60 lines for SGD and Adam on a surface in PyTorch", () => {
    expect(linesOf(script(flavours.torch, sgdAndAdam, { address }).text).length).toBeLessThanOrEqual(60);
  });

  // A network's program has its rows and its first weights, a problem's draws its data.
  const most = { surface: 125, network: 320, problem: 220 } as const;

  for (const name of names)
    it(`for ${flavours[name].library} have few lines in the median of each kind, and none above 99 characters`, {
      timeout: 60_000,
    }, () => {
      const programs = textsOf(name).map(linesOf);
      for (const [kind, limit] of Object.entries(most)) {
        const lengths = programs.filter((_, i) => specs[i].kind === kind).map((lines) => lines.length);
        expect(median(lengths), kind).toBeLessThanOrEqual(limit);
      }
      // An address cannot be broken.
      expect(programs.flat().filter((line) => line.length > 99 && line !== address)).toEqual([]);
    });
});

const flakes = `
import io, json, sys
from pyflakes.api import check
from pyflakes.reporter import Reporter
said = io.StringIO()
for source in json.load(sys.stdin):
    check(source, "program.py", Reporter(said, said))
print(json.dumps(said.getvalue()))
`;

describe("pyflakes", () => {
  const python = findPython({ pyflakes: "" });
  it.skipIf(python === null)("finds nothing wrong in programs", () => {
    // All modules that programs are made of are checked in `package.test.ts`.
    const some = names.flatMap(textsOf).filter((_, i) => i % (process.env.DOWNHILL_THOROUGH ? 4 : 13) === 0);
    expect(JSON.parse(runPython(python ?? "", flakes, some))).toBe("");
  });
});

/** Runs a program with arguments and without matplotlib; returns what it printed, and how it ended. */
const withArguments = `
import contextlib, io, json, sys
source, given = json.load(sys.stdin)
sys.modules["matplotlib"] = None
sys.argv = ["program.py", *given]
out, error, code = io.StringIO(), io.StringIO(), 0
with contextlib.redirect_stdout(out), contextlib.redirect_stderr(error):
    try:
        exec(compile(source, "program.py", "exec"), {"__name__": "__main__"})
    except SystemExit as end:
        code = end.code
print(json.dumps({"out": out.getvalue(), "error": error.getvalue(), "code": code}))
`;

describe("a program's options", () => {
  const python = findPython({ numpy: "" });
  const { text } = script(flavours.numpy, { ...sgdAndAdam, steps: 5 });
  const run = (...given: string[]) =>
    JSON.parse(runPython(python ?? "", withArguments, [text, given])) as {
      out: string;
      error: string;
      code: number;
    };

  it.skipIf(python === null)("write every step of every contender as CSV", () => {
    const file = join(mkdtempSync(join(tmpdir(), "downhill-")), "steps.csv");
    const { out } = run("--csv", file);
    const [head, ...rows] = readFileSync(file, "utf8").trim().split("\r\n");
    expect(head).toBe("name,step,x,y,loss,grad_norm");
    expect(rows.map((row) => row.split(",").slice(0, 2).join(" "))).toEqual(
      ["sgd", "adam"].flatMap((name) => [0, 1, 2, 3, 4, 5].map((step) => `${name} ${step}`)),
    );
    const printed = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, number>);
    expect(rows[5].split(",").slice(2).map(Number)).toEqual(
      ["x", "y", "loss", "grad_norm"].map((column) => printed[0][column]),
    );
  });

  it.skipIf(python === null)("say that matplotlib is missing where --plot needs it", () => {
    expect(run("--plot")).toMatchObject({
      error: "--plot needs matplotlib, which is not installed.\n",
      code: 1,
    });
  });

  it.skipIf(python === null)("are ignored when the program is imported, and nothing is printed", () => {
    const imported = `
import contextlib, io, json, sys
names, out = {"__name__": "experiment"}, io.StringIO()
with contextlib.redirect_stdout(out):
    exec(json.load(sys.stdin), names)
silent = out.getvalue() == ""
with contextlib.redirect_stdout(out):
    rows = names["run"]("adam")
print(json.dumps([silent, len(rows), sorted(rows[0])]))`;
    expect(JSON.parse(runPython(python ?? "", imported, text))).toEqual([
      true,
      6,
      ["grad_norm", "loss", "name", "step", "x", "y"],
    ]);
  });
});
