import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fc, test as property } from "@fast-check/vitest";
import { afterAll, describe, expect, it } from "vitest";
import { decode, encodeInFull, run, type Spec } from "../../experiment/index.ts";
import { axisValues, cellSpec, type Mapped } from "../../experiment/sweep/cells/cell-spec.ts";
import { runCommand } from "./command.ts";
import { writeShard } from "./shard-file.ts";
import { testEngines } from "./testing/engines.ts";

const folder = mkdtempSync(join(tmpdir(), "downhill-sweep-"));
afterAll(() => rmSync(folder, { recursive: true }));

const ofStarts = "surface=himmelblau&o=sgd&steps=30&map=start.x:-6..6,start.y:-5..5,size:7x5";
const ofRates = "surface=rosenbrock&o=sgd,momentum:0.9&steps=40&map=lr:1e-4..1:log,size:11";
const ofNetwork =
  "data=moons&samples=50&net=2-3-1&loss=mse&steps=12&o=adam&map=lr:0.01..1:log,seed:1..3,size:4x3";

const ofProblem =
  "problem=quadratic,noise:0.5&steps=20&o=sgd,momentum:0.5&map=condition:10..100:log,lr:1e-3..0.02:log,size:4x3";

async function printed(...args: string[]): Promise<string> {
  const texts: string[] = [];
  const print = async (text: string) => void texts.push(text);
  await runCommand(args, { print, showProgress: null });
  return texts.join("");
}

/** Reads lines of CSV as records of numbers, by the names in the first. */
function records(csv: string): Record<string, number>[] {
  const [head, ...rows] = csv.split("\n").slice(0, -1);
  const names = head.split(",");
  return rows.map((row) => Object.fromEntries(row.split(",").map((text, k) => [names[k], Number(text)])));
}

const results = (spec: Spec) => (spec.kind === "surface" ? run(spec) : run(spec));

describe("the command", () => {
  it.each([ofStarts, ofRates, ofNetwork, ofProblem])(
    "prints cells with the bits of single runs: %s",
    async (link) => {
      const spec = decode(link).spec as Mapped;
      const csv = await printed(link);
      expect(csv).not.toContain("\r");
      const rows = records(csv);
      const [width, height] = spec.map.size;
      expect(rows.map(({ i, j }) => j * width + i)).toEqual(
        Array.from({ length: width * height }, (_, k) => k),
      );
      const values = axisValues(spec);
      for (const [cell, row] of rows.entries()) {
        for (const [k, { name }] of spec.map.axes.entries())
          expect(row[name]).toBe(values[k][k === 0 ? row.i : row.j]);
        const [{ loss, status, ...more }] = results(cellSpec(spec, cell));
        expect(row.best).toBe(loss.reduce((a, b) => (b < a ? b : a)));
        expect(row.diverged).toBe(status === "diverged" ? loss.length : 0);
        if (status !== "finished") continue;
        expect(row.loss).toBe("trainLoss" in more ? more.trainLoss.at(-1) : loss.at(-1));
        if ("accuracy" in more) expect(row.accuracy).toBe(more.accuracy.at(-1));
      }
    },
  );

  it("has a column for each kind of cell of the problem", async () => {
    expect((await printed(ofStarts)).split("\n", 1)).toEqual([
      "i,j,start.x,start.y,minimum,steps,loss,best,diverged,regime",
    ]);
    expect((await printed(ofNetwork)).split("\n", 1)).toEqual([
      "i,j,lr,seed,steps,loss,best,diverged,accuracy,regime",
    ]);
  });

  it("prints both contenders of a comparison, with the bits of their single maps", async () => {
    const link = "surface=booth&o=sgd&o=adam&steps=30&map=lr:1e-3..1:log,start.x:-6..6,cell:loss,size:5x4";
    const both = records(await printed(`${link},of:2-1`));
    for (const number of [1, 2])
      for (const [cell, row] of records(await printed(`${link},of:${number}`)).entries())
        for (const [name, value] of Object.entries(row))
          expect(both[cell][name in both[cell] ? name : `${name}.${number}`], name).toBe(value);
    expect(Object.keys(both[0])).toHaveLength(4 + 2 * 6);
  });

  it("prints the values of random settings", async () => {
    const link = "surface=booth&o=sgd&steps=30&map=lr:1e-3..1:log,momentum:0..0.9,start.x:-6..6,size:9";
    const values = axisValues(decode(link).spec as Mapped);
    const rows = records(await printed(link));
    expect(rows.map((row) => [row.i, row.j, row.lr, row.momentum, row["start.x"]])).toEqual(
      Array.from({ length: 9 }, (_, cell) => [cell, 0, ...values.map((axis) => axis[cell])]),
    );
  });

  it("understands a whole address and a hash, with # and without", async () => {
    const whole = await printed(ofRates);
    expect(await printed(`#${ofRates}`)).toBe(whole);
    expect(await printed(`https://example.org/downhill/#${ofRates}`)).toBe(whole);
  });

  property.prop([fc.integer({ min: 1, max: 40 })], { numRuns: 12 })(
    "prints parts whose lines, taken in turn, are those of the whole",
    async (n) => {
      const [head, ...rows] = (await printed(ofStarts)).split("\n").slice(0, -1);
      for (let k = 1; k <= n; k++) {
        const lines = [head, ...rows.filter((_, row) => row % n === k - 1)];
        expect(await printed(ofStarts, "--part", `${k}/${n}`)).toBe(`${lines.join("\n")}\n`);
      }
    },
  );

  it("writes the file that it would print, and a record with link, part, version and checksums", async () => {
    const out = join(folder, "part.csv");
    await printed(ofStarts, "--part", "2/3", "--out", out);
    const csv = readFileSync(out, "utf8");
    expect(csv).toBe(await printed(ofStarts, "--part", "2/3"));
    const { checks, ...record } = JSON.parse(readFileSync(`${out}.json`, "utf8"));
    const hash = (text: string) => createHash("sha256").update(text).digest("hex");
    const link = encodeInFull(decode(ofStarts).spec);
    expect(record).toEqual({
      downhill: 1,
      link,
      linkHash: hash(link),
      part: [2, 3],
      version: JSON.parse(readFileSync("package.json", "utf8")).version,
      computedWith: "node",
      cells: 12,
      sha256: hash(csv),
    });
    expect(Buffer.from(checks, "base64")).toHaveLength(4 * 12);
    expect(readdirSync(folder)).toEqual(["part.csv", "part.csv.json"]);
  });

  it("prints its help and its version", async () => {
    expect(await printed("--help")).toContain("downhill-sweep LINK [--part K/N] [--out FILE]");
    expect(await printed("--version")).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    [[], "LINK is missing: the address of an experiment with a map"],
    [[""], "LINK has no map: add one, as &map=lr:1e-4..1:log"],
    [["o=adam", "map=lr:1..2"], "LINK must be one argument, got 2; put it in quotation marks"],
    [["o=adam&lr=3&map=lr:1..2"], 'lr: "3" is not a key that links have'],
    [["o=adam&map=lr:1..2,size:5000"], 'map: "size:5000" must be cells along each axis, at most 1024'],
    [["data=own&o=adam&map=lr:1..2"], "trains on its reader's own table, whose rows are not in the link"],
    [["data=moons&o=newton&map=lr:1..2"], 'o: "newton" cannot run here'],
    [
      [ofRates, "--script", "local", "--out", "a.csv"],
      "--script writes to standard output and takes no --out",
    ],
    [[ofRates, "--part", "0/4"], '--part must be K/N, whole numbers with K from 1 to N, as 3/8; got "0/4"'],
    [[ofRates, "--part", "5/4"], 'got "5/4"'],
    [[ofRates, "--part", "1/x"], 'got "1/x"'],
    [[ofRates, "--threads", "0"], '--threads must be a whole number from 1 to 1024, got "0"'],
    [[ofRates, "--parts", "8"], "Unknown option '--parts'"],
    [[ofRates, "--out", join(folder, "none", "x.csv")], "cannot be written: there is no folder"],
    [[ofRates, "--out", folder], "cannot be written: it is a folder"],
  ])("refuses %j with what is wrong", async (args, message) => {
    await expect(printed(...args)).rejects.toThrow(message);
  });

  it("keeps the file that was there, and leaves no other, where writing fails", () => {
    const place = join(folder, "kept");
    mkdirSync(place);
    const file = join(place, "map.csv");
    writeFileSync(file, "before");
    function* failing() {
      yield "i,j";
      throw new Error("no memory");
    }
    expect(() => writeShard(file, failing(), { link: "", part: [1, 1], version: "" })).toThrow("no memory");
    expect(readdirSync(place)).toEqual(["map.csv"]);
    expect(readFileSync(file, "utf8")).toBe("before");
  });
});

if (process.env.DOWNHILL_THOROUGH) describe("the script of a sweep", testEngines);
