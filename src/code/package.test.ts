import "../datasets/data/all.ts";
import { describe, expect, it } from "vitest";
import recorder from "../experiment/own-run/downhill_record.py?raw";
import { findPython, runPython } from "../lang/testing/python.ts";
import { flavours, script } from "./index.ts";
import { pieceNames, pieceOf } from "./pieces.ts";
import { moduleText } from "./python/module.ts";
import { packageOf } from "./script.ts";
import { runPackages } from "./testing/packages.ts";
import { runScripts } from "./testing/python.ts";
import { seededSpecs, sensitiveSpecs, singleSpecs, specs } from "./testing/specs.ts";

const all = Object.values(flavours);
const packages = all.flatMap((flavour) =>
  [...specs, ...singleSpecs, ...sensitiveSpecs, ...seededSpecs].map(
    (spec) => packageOf(flavour, spec).modules,
  ),
);

describe("the modules of programs", () => {
  it("have no line that every program leaves out", () => {
    const written = new Map(pieceNames.map((name) => [name, new Set<string>()]));
    for (const [name, module] of packages.flatMap((modules) => [...modules]))
      for (const line of moduleText(module).split("\n")) written.get(name)?.add(line);
    const unused = [...written].flatMap(([name, lines]) =>
      (["arrays", "tensors"] as const)
        .flatMap((folder) => (pieceOf(name, folder) ?? "").split("\n"))
        .map((line) => line.split("#? ")[0].trimEnd())
        .filter((line) => !lines.has(line))
        .map((line) => `${name}: ${line}`),
    );
    expect(unused).toEqual([]);
  });

  it("come after the modules that they import", () => {
    for (const modules of packages) {
      const names = [...modules.keys()];
      for (const [name, { imports }] of modules)
        for (const one of imports) {
          const from = names.indexOf(one.split(" ")[1]);
          expect(from, `${name}: ${one}`).toBeLessThan(names.indexOf(name));
        }
    }
  });
});

/** Prints the warnings of pyflakes on each text. */
const flakes = `
import io, json, sys
from pyflakes.api import check
from pyflakes.reporter import Reporter
said = io.StringIO()
for name, source in json.load(sys.stdin):
    check(source, name, Reporter(said, said))
print(json.dumps(said.getvalue()))
`;

describe("pyflakes", () => {
  const python = findPython({ pyflakes: "" });
  it.skipIf(python === null)("finds nothing wrong in the modules and in the recorder", () => {
    const texts = new Map(
      packages.flatMap((modules) =>
        [...modules].map(([name, module]) => [moduleText(module), name] as const),
      ),
    );
    const named = [...texts, [recorder, "downhill_record"]].map(([text, name]) => [name, text]);
    expect(JSON.parse(runPython(python ?? "", flakes, named))).toBe("");
  });
});

for (const { flavour, python, libraries } of [
  { flavour: flavours.numpy, python: findPython({ numpy: "" }), libraries: ["numpy"] },
  {
    flavour: flavours.torch,
    python: findPython({ numpy: "", torch: "" }),
    libraries: ["numpy", "torch", "torch.nn.functional"],
  },
])
  describe(`a package for ${flavour.library}`, () => {
    // Importing PyTorch, twice, takes longer than all else.
    it.skipIf(python === null || (flavour === flavours.torch && !process.env.DOWNHILL_THOROUGH))(
      "prints the same as the program that is made of it",
      () => {
        // The modules are the same ones in most, and `agreement.test.ts` runs every program.
        const some = specs.filter((_, i) => i % 36 === 0);
        const printed = runPackages(
          python ?? "",
          some.map((spec) => packageOf(flavour, spec).modules),
          libraries,
        );
        const programs = runScripts(
          python ?? "",
          some.map((spec) => script(flavour, spec).text),
        );
        expect(printed).toEqual(programs.map(({ error, printed: text }) => error ?? text));
      },
    );
  });
