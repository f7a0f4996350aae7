import "../datasets/data/all.ts";
import { describe, expect, it } from "vitest";
import { courseOf } from "../experiment/course-of.ts";
import { readFile } from "../experiment/file/read-json.ts";
import { decode, Race, type Spec } from "../experiment/index.ts";
import { directionsOf, placeOf } from "../experiment/own-run/directions.ts";
import recorder from "../experiment/own-run/downhill_record.py?raw";
import golden from "../experiment/own-run/golden/own-run.json" with { type: "json" };
import type { OwnRun } from "../experiment/own-run/own-run.ts";
import { findPython, runPython } from "../lang/testing/python.ts";
import { flavours, script } from "./index.ts";

/** Importing PyTorch takes longer than all else, so these are long tests. */
const pythons = [
  { name: "PyTorch 1", python: findPython({ torch: "1." }) },
  { name: "PyTorch 2", python: findPython({ torch: "2." }) },
];

/**
 * Runs programs, each after the recorder's text, in one process, as importing PyTorch takes longer than running them;
 * with warnings as errors. Prints what each assigned to `out`.
 */
const driver = `
import contextlib, io, json, os, sys, tempfile, warnings
recorder, programs, given = json.load(sys.stdin)
import torch.nn.functional
torch.set_num_threads(1)
warnings.simplefilter("error")
def saved(recorder, *arguments):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "run.json")
        recorder.save(path, *arguments)
        with open(path, encoding="utf-8") as file:
            return file.read()
out = []
for program in programs:
    names = {"__name__": "downhill", "given": given, "saved": saved}
    with contextlib.redirect_stdout(io.StringIO()):
        torch.set_default_dtype(torch.float32)
        exec(compile(recorder, "downhill_record.py", "exec"), names)
        exec(compile(program, "program.py", "exec"), names)
    out.append(names["out"])
json.dump(out, sys.stdout)
`;

const projections = `
def projected(case):
    weights = torch.tensor(case["params"], dtype=torch.float64)
    model = torch.nn.ParameterList([weights[:1], weights[1:]])
    return [[d.tolist() for d in directions(len(weights), case["seed"])], Recorder(model, case["seed"]).place()]
out = [projected(case) for case in given]
`;

/** In any plane, a sum of squares is its least value there plus the squared distance from that place. */
const squares = `
model = torch.nn.Sequential(torch.nn.Linear(3, 4), torch.nn.BatchNorm1d(4)).double()
@torch.no_grad()
def loss_of(model):
    for buffer in model.buffers():
        buffer.add_(1)
    return sum((p * p).sum() for p in model.parameters())
def state():
    return [tensor.tolist() for tensor in [*model.parameters(), *model.buffers()]]
recorder = Recorder(model, seed=2, name="squares")
for _ in range(3):
    recorder.record(loss_of(model))
    with torch.no_grad():
        for p in model.parameters():
            p.mul_(0.5)
before = state()
out = [saved(recorder, loss_of, 5), before, state(), [float(loss_of(model)), *recorder.place()]]
`;

const thinned = `
def one(losses, **options):
    model = torch.nn.Linear(2, 1)
    recorder = Recorder(model, **options)
    for loss in losses:
        recorder.record(loss)
    return model, recorder
plain = saved(one([float(i) for i in range(100)], limit=8)[1])
sparse = saved(one(range(10), stride=3)[1])
model, wild = one([torch.tensor(1.5, requires_grad=True).sum(), float("nan"), float("inf"), 1e200])
with torch.no_grad():
    model.bias.fill_(float("inf"))
wild.record(2)
def refusal(act):
    try:
        act()
    except ValueError as error:
        return str(error)
refusals = [
    refusal(lambda: Recorder(torch.nn.Linear(1, 1, bias=False))),
    refusal(lambda: Recorder(torch.nn.Linear(2, 1)).save("run.json")),
]
out = [[plain, sparse, saved(wild, lambda model: 1.0)], refusals]
`;

/** Links of one contender each; its program is recorded, and the same race is simulated here. */
const links = [
  "data=moons&samples=60&net=2-6-1&batch=0&steps=60&o=adam,lr:0.05",
  "data=iris&net=4-5-3&act=relu&batch=16&steps=60&o=sgd,lr:0.1,momentum:0.9,cosine.tMax:60",
];

/** Returns a page's program that records itself: the recorder's lines stand where its documentation says. */
function recording(spec: Spec): string {
  const added = [
    ["    params = list(", "    global recorder\n    recorder = Recorder(model, seed=5)\n"],
    ["        loss.backward()", "        recorder.record(loss)\n"],
  ];
  let { text } = script(flavours.torch, spec);
  for (const [line, before] of added) {
    const parts = text.split(`\n${line}`);
    expect(parts, line).toHaveLength(2);
    text = parts.join(`\n${before}${line}`);
  }
  return `${text}\nrun(*CONTENDERS)\nout = saved(recorder)\n`;
}

/** Returns the outcomes of all programs; each Python runs once. */
const outcomes = new Map<string, readonly unknown[]>();
function outcomesWith(python: string | null): readonly unknown[] {
  const known = outcomes.get(python ?? "");
  if (known) return known;
  const programs = [projections, squares, thinned, ...links.map((link) => recording(decode(link).spec))];
  const found = JSON.parse(runPython(python ?? "", driver, [recorder, programs, golden.cases])) as unknown[];
  outcomes.set(python ?? "", found);
  return found;
}

function runOf(file: unknown): OwnRun {
  const reading = readFile(String(file));
  if (!reading.ok || !("run" in reading)) throw new Error(reading.ok ? "an experiment" : reading.why);
  return reading.run;
}

/** That of the page's programs for PyTorch: the largest relative difference, of numbers below 1e-3 as if of these. */
const tolerance = 1e-6;
const distance = (found: number, wanted: number) =>
  Math.abs(found - wanted) / Math.max(Math.abs(wanted), 1e-3);

for (const { name, python } of pythons)
  describe.skipIf(python === null || !process.env.DOWNHILL_THOROUGH)(`a run recorded with ${name}`, () => {
    it.each(links)("lies on the same run simulated here, in path and losses: %s", (link) => {
      const { spec } = decode(link);
      const recorded = runOf(outcomesWith(python)[3 + links.indexOf(link)]);
      const race: Race<object> = new Race(spec, courseOf(spec));
      const directions = directionsOf(recorded.seed, recorded.parameters);
      const rows = Array.from({ length: spec.steps + 1 }, (_, step) => {
        if (step > 0) race.advance(1);
        const [{ params, loss }] = race.checkpoint().runners;
        return [...placeOf(Float64Array.from(params), directions), loss];
      });
      const { steps, x, y, losses } = recorded;
      expect([...steps]).toEqual([...rows.keys()]);
      for (const [i, [a, b, loss]] of rows.entries()) {
        const farthest = Math.max(distance(x[i], a), distance(y[i], b), distance(losses[i], loss));
        expect(farthest, `step ${i}`).toBeLessThan(tolerance);
      }
      // A run that stood still would lie on itself.
      expect(Math.hypot(x[0] - x[spec.steps], y[0] - y[spec.steps])).toBeGreaterThan(0.05);
    });

    it("has NumPy's directions to the last bit, and its projections", () => {
      const found = outcomesWith(python)[0] as readonly (readonly [number[][], number[]])[];
      for (const [i, { first, second, place }] of golden.cases.entries()) {
        const [directions, projected] = found[i];
        expect(directions).toEqual([first, second]);
        for (const [k, at] of place.entries()) expect(Math.abs(projected[k] - at)).toBeLessThan(1e-9);
      }
    });

    it("has a grid of losses in the plane through the last weights, which come back with the buffers", () => {
      const [file, before, after, [loss, atX, atY]] = outcomesWith(python)[1] as [
        string,
        unknown,
        unknown,
        [number, number, number],
      ];
      expect(after).toEqual(before);
      const { name, seed, parameters, grid } = runOf(file);
      expect([name, seed, parameters]).toEqual(["squares", 2, 24]);
      if (!grid) throw new Error("no grid");
      const place = ([low, high]: readonly [number, number], i: number) => low + (i / 4) * (high - low);
      for (const [cell, found] of grid.losses.entries()) {
        const [x, y] = [place(grid.x, cell % 5), place(grid.y, Math.floor(cell / 5))];
        expect(Math.abs(found - (loss - atX ** 2 - atY ** 2 + x ** 2 + y ** 2))).toBeLessThan(1e-9);
      }
    });

    it("keeps ever fewer of its steps, at most the limit, and null for what left the range", () => {
      const [files, refusals] = outcomesWith(python)[2] as [unknown[], string[]];
      const [plain, sparse, wild] = files.map(runOf);
      expect([...plain.steps]).toEqual([0, 16, 32, 48, 64, 80, 96]);
      expect(plain.losses).toEqual(plain.steps);
      expect([...sparse.steps]).toEqual([0, 3, 6, 9]);
      expect([...wild.losses]).toEqual([1.5, Number.NaN, Number.NaN, Number.NaN, 2]);
      expect([...wild.x].map(Number.isNaN)).toEqual([false, false, false, false, true]);
      expect(wild.grid, "no plane goes through infinite weights").toBeNull();
      expect(refusals).toEqual([
        "a plane needs two weights or more, and the model has 1",
        "nothing is recorded yet: call record(loss) at each step",
      ]);
    });
  });
