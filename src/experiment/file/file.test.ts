import { fc, test as property } from "@fast-check/vitest";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import type { Table } from "../../datasets/index.ts";
import { defaultNetworkSpec, defaultSpec } from "../defaults.ts";
import { decode } from "../link/decode.ts";
import { encode } from "../link/encode.ts";
import { run } from "../run.ts";
import { arbitraryProblemSpec, arbitrarySpec } from "../testing/arbitrary-spec.ts";
import type { ContenderColumns } from "./columns.ts";
import { csvOf, textCell } from "./csv.ts";
import { jsonOf } from "./json.ts";
import { readFile, withoutNumbers } from "./read-json.ts";

const whole = (pieces: Iterable<string>): string => [...pieces].join("");

/** Parses CSV with another project's reader, which leaves a carriage return in the last cell. */
function recordsIn(text: string): string[][] {
  const records: string[][] = [];
  Papa.parse(text, {
    delimiter: ",",
    newline: "\n",
    step: ({ data }) => {
      if (data.length > 1)
        records.push(data.map((cell, i) => (i === data.length - 1 ? cell.trimEnd() : cell)));
    },
  });
  return records;
}

/** Returns the text that a cell stands for. */
const textIn = (cell: string): string => cell.replace(/^'(?='*[=+\-@＝＋－＠\t\r\n])/, "");

/** Generates ordinary texts, and texts that a spreadsheet could take for something else. */
const texts = fc
  .tuple(
    fc.constantFrom("", "'", "''", '"', " "),
    fc.constantFrom("", ..."=+-@＝＋－＠\t\r\n", "\r\n", ","),
    fc.string({ unit: "grapheme" }),
  )
  .map((parts) => parts.join(""))
  .filter((text) => text !== "");

const numbers = fc.oneof(fc.double(), fc.constantFrom(-0, Number.NaN, 1 / 0, -1 / 0, -1e-5, 5e-324));
const contenders = fc
  .record({ names: fc.array(texts, { minLength: 1, maxLength: 3 }), rows: fc.nat(9) })
  .chain(({ names, rows }) =>
    fc
      .array(fc.array(numbers, { minLength: rows, maxLength: rows }), {
        minLength: names.length,
        maxLength: names.length,
      })
      .map((values) =>
        names.map(
          (name, i): ContenderColumns => ({ name, rows, columns: [{ name: "loss", values: values[i] }] }),
        ),
      ),
  );

describe("CSV", () => {
  property.prop([contenders])("reads back bit for bit", (given) => {
    const [header, ...rows] = recordsIn(whole(csvOf(given)));
    expect(header).toEqual(["contender", "step", "loss"]);
    const wanted = given.flatMap(({ name, rows: length, columns: [{ values }] }) =>
      Array.from({ length }, (_, row) => [name, row, values[row]] as const),
    );
    expect(rows).toHaveLength(wanted.length);
    for (const [i, [name, row, value]] of wanted.entries()) {
      expect(textIn(rows[i][0])).toBe(name);
      expect(Number(rows[i][1])).toBe(row);
      // JavaScript prints −0 as 0.
      expect(Number(rows[i][2])).toBe(value === 0 ? 0 : value);
    }
  });

  property.prop([texts])("returns every text from its cell, which does not begin like a formula", (text) => {
    const [[cell]] = recordsIn(`${textCell(text)},1\r\n`);
    expect(textIn(cell)).toBe(text);
    expect(cell).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/);
  });

  test.each([
    ["=1+1", `"'=1+1"`],
    ["'=1+1", `"''=1+1"`],
    ["'tis", "'tis"],
    ["＝1+1", `"'＝1+1"`],
    ["＠SUM(A1)", `"'＠SUM(A1)"`],
    ["\n=1", `"'\n=1"`],
    ["+1", `"'+1"`],
    ["-2+3", `"'-2+3"`],
    ["@SUM(A1)", `"'@SUM(A1)"`],
    ["\tx", `"'\tx"`],
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ["a,b", '"a,b"'],
    ["Adam 2", "Adam 2"],
  ])("writes the text %j as %s", (text, cell) => {
    expect(textCell(text)).toBe(cell);
  });

  test("writes negative numbers as numbers", () => {
    const text = whole(csvOf([{ name: "=x", rows: 2, columns: [{ name: "loss", values: [-2, -1e-5] }] }]));
    expect(text).toBe(`contender,step,loss\r\n"'=x",0,-2\r\n"'=x",1,-0.00001\r\n`);
  });

  test("leaves cells empty at steps without a measurement", () => {
    const columns = [
      { name: "loss", values: [3, 2, 1] },
      { name: "testLoss", values: [30, 10], steps: [0, 2] },
    ];
    expect(whole(csvOf([{ name: "SGD", rows: 3, columns }]))).toBe(
      "contender,step,loss,testLoss\r\nSGD,0,3,30\r\nSGD,1,2,\r\nSGD,2,1,10\r\n",
    );
  });
});

const table: Table = {
  features: ["=a", "b"],
  target: "kind",
  task: { kind: "classification", classes: ["no", "yes"] },
  rows: 3,
  inputs: Float64Array.of(1, 2, 3, 4, -5, 1e-300),
  targets: Float64Array.of(0, 1, 1),
};

describe("JSON", () => {
  property.prop([fc.oneof(arbitrarySpec, arbitraryProblemSpec)])("reads the experiment back", (spec) => {
    expect(readFile(whole(jsonOf(spec, [])))).toEqual({ ok: true, spec, problems: [], table: null });
  });

  test("holds every number that was computed", () => {
    const spec = { ...defaultSpec, steps: 20 };
    const results = run(spec);
    const given = results.map(({ x, loss }, i) => ({
      name: `contender ${i}`,
      rows: x.length,
      columns: [
        { name: "x", values: x },
        { name: "loss", values: loss, steps: Array.from(loss.keys()) },
      ],
    }));
    const json = JSON.parse(whole(jsonOf(spec, given)));
    expect(json.link).toBe(encode(spec));
    expect(json.contenders.map((one: { columns: { x: number[] } }) => one.columns.x)).toEqual(
      results.map(({ x }) => [...x]),
    );
    expect(json.contenders[1].columns.loss).toEqual({
      steps: [...results[1].loss.keys()],
      values: [...results[1].loss],
    });
    expect(json.contenders[1].values).toMatchObject({ lr: 0.05, beta1: 0.9, eps: 1e-8 });
  });

  test("writes NaN and infinities as text", () => {
    const columns = [{ name: "loss", values: [Number.NaN, 1 / 0, -1 / 0] }];
    const json = JSON.parse(whole(jsonOf(defaultSpec, [{ name: "SGD", rows: 3, columns }])));
    expect(json.contenders[0].columns.loss).toEqual(["NaN", "Infinity", "-Infinity"]);
  });

  test("carries the reader's own rows", () => {
    const spec = { ...defaultNetworkSpec, data: { kind: "own", name: "a.csv" } } as const;
    const reading = readFile(whole(jsonOf(spec, [], table)));
    expect(reading).toMatchObject({ ok: true, table });
  });

  test("applies the rules for CSV to tables", () => {
    const names = { features: ["\u202egnp", "a", "a"], target: "x".repeat(5000) };
    const given = { ...table, ...names, rows: 2, inputs: [1, 2, 3, 4, 5, 6], targets: [0, 0] };
    const task = { kind: "classification", classes: ["same"] };
    const reading = readFile(
      JSON.stringify({ downhill: 1, link: "data=own,a.csv", table: { ...given, task } }),
    );
    expect(reading).toMatchObject({
      ok: true,
      table: { features: ["U+202Egnp", "a", "a (2)"], target: `${"x".repeat(99)}…`, task },
    });
  });

  test("reads a table that was written before names were made safe", () => {
    const written = `{"downhill":1,"link":"data=own,a.csv&o=adam","table":{"features":["petal length","colour=red"],"target":"kind","task":{"kind":"classification","classes":["no","yes"]},"rows":2,"inputs":[1.5,0,2,1],"targets":[0,1]},"contenders":[]}`;
    expect(readFile(written)).toMatchObject({
      ok: true,
      problems: [],
      table: {
        features: ["petal length", "colour=red"],
        target: "kind",
        task: { kind: "classification", classes: ["no", "yes"] },
        rows: 2,
        inputs: Float64Array.of(1.5, 0, 2, 1),
        targets: Float64Array.of(0, 1),
      },
    });
  });

  test.each([
    ["", "no JSON"],
    ["{", "no JSON"],
    ["null", "no experiment"],
    ["[1]", "no experiment"],
    ['{"__proto__":{"downhill":1,"link":""}}', "no experiment"],
    ['{"downhill":1}', '"link"'],
    ['{"downhill":1,"link":{}}', '"link"'],
    ['{"downhill":1,"link":"","table":7}', "features"],
    ['{"downhill":1,"link":"","table":{"features":["a"],"target":"t","rows":1e9}}', "rows"],
    [
      `{"downhill":1,"link":"","table":${JSON.stringify({ ...table, inputs: [1, 2, 3, 4, 5, null] })}}`,
      "inputs",
    ],
    [`{"downhill":1,"link":"","table":${JSON.stringify({ ...table, inputs: [1], targets: [] })}}`, "inputs"],
    [
      `{"downhill":1,"link":"","table":${JSON.stringify({ ...table, inputs: [1, 2, 3, 4, 5, 6], targets: [0, 1, 2] })}}`,
      "targets",
    ],
  ])("refuses %s", (text, why) => {
    const reading = readFile(text);
    expect(reading).toMatchObject({ ok: false, why: expect.stringContaining(why) });
  });

  test("refuses deeply nested text before parsing it, without repeating it", () => {
    const brackets = 2_000_000;
    for (const text of [
      `{"downhill":${"[".repeat(brackets)}${"]".repeat(brackets)}}`,
      `{"downhill":${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)},"link":""}`,
    ])
      expect(readFile(text)).toEqual({ ok: false, why: "it is nested more than 64 levels deep" });
  });

  test("counts no brackets within strings", () => {
    const link = `f=x&foo=${'[{"\\\\'.repeat(100)}`;
    expect(readFile(JSON.stringify({ downhill: 1, link }))).toMatchObject({ ok: true });
  });

  test("repeats only a piece of a refused text", () => {
    const reading = readFile(`{"downhill":${JSON.stringify("\u202e9".repeat(100_000))},"link":""}`);
    expect("problems" in reading && reading.problems[0].value).toMatch(/^U\+202E9U.{90,95}…$/);
    expect(readFile('{"downhill":[1,[2]],"link":""}')).toMatchObject({ ok: true, problems: [{ value: "" }] });
    const broken = readFile("\u202e".repeat(100_000));
    expect(!broken.ok && broken.why.length).toBeLessThan(150);
    expect(!broken.ok && broken.why).not.toContain("\u202e");
  });

  test("replaces unpaired surrogates: the experiment has a link", () => {
    const reading = readFile('{"downhill":1,"link":"o=own&rule=p=p-g%23\\ud83d&data=own,\\udc00"}');
    if (!("spec" in reading)) throw new Error("not read");
    expect(encode(reading.spec)).toContain("rule=p=p-g%23%EF%BF%BD");
    expect(decode(encode(reading.spec)).spec).toEqual(reading.spec);
  });

  test("reads what it knows of a newer file, and says so", () => {
    const reading = readFile('{"downhill":2,"link":"surface=beale&warp=9"}');
    expect(reading).toMatchObject({ ok: true, problems: [{ field: "file" }, { field: "warp" }] });
  });

  test("reads the experiment without the numbers where these are too many", () => {
    const spec = { ...defaultNetworkSpec, data: { kind: "own", name: 'a,"contenders":[\n.csv' } } as const;
    const columns = [{ name: "loss", values: [3, 2, 1] }];
    const file = whole(jsonOf(spec, [{ name: "SGD", rows: 3, columns }], table));
    const text = withoutNumbers(file.slice(0, -20));
    const shown = { ...spec, data: { kind: "own", name: 'a,"contenders":[ .csv' } };
    expect(text && readFile(text)).toEqual({ ok: true, spec: shown, problems: [], table });
    expect(withoutNumbers(file.slice(0, 40))).toBeNull();
    expect(withoutNumbers(JSON.stringify(JSON.parse(file), null, 2))).toBeNull();
  });

  test("refuses any depth of nesting", () => {
    expect(readFile(`${"[".repeat(100_000)}`).ok).toBe(false);
    expect(readFile(`{"downhill":1,"link":${"[".repeat(5000)}${"]".repeat(5000)}}`).ok).toBe(false);
  });

  property.prop([fc.json()])("never throws while reading", (text) => {
    expect(() => readFile(text)).not.toThrow();
  });
});
