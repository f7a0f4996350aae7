import assert from "node:assert/strict";
import fc from "fast-check";
import { faultIn } from "../../src/datasets/csv/testing/fault-in.ts";
import { readCsv } from "../../src/datasets/csv.ts";
import { jsonOf } from "../../src/experiment/file/json.ts";
import { readFile } from "../../src/experiment/file/read-json.ts";
import { decode, encode } from "../../src/experiment/index.ts";
import { runLimits } from "../../src/experiment/own-run/own-run.ts";
import { fuzzer } from "../fuzzer.ts";
import { links } from "../inputs/corpora.ts";
import { mutated, soup } from "../inputs/mutated.ts";

const tableTexts = [
  "a,b,class\n1,2.5,x\n3,4,y\n5,6,x\n",
  "sepal;petal;art\r\n5,1;3,5;setosa\r\n4,9;3,0;setosa\r\n7,0;3,2;versicolor\r\n",
  'name\tday\ty\n"a ""b"""\t2024-02-29\t1e3\nc\t2023-12-31\t-0.5\n',
  "# comment\n1 2 3\n4 5 6\n7 8 9\n",
  "x|y\nNaN|1\n|2\n3|NA\n4|4\n",
  "1.234,56;7\n2.345,67;8\n3.456,78;9\n",
];
const tablePieces = [
  ...",;|\t\n\"' 0123456789.-eE%$€",
  ...[
    "\r\n",
    '""',
    "NaN",
    "NA",
    "1,5",
    "1.000,5",
    "2024-01-31",
    "31.01.2024",
    "true",
    "no",
    "\ufeff",
    "\u00a0",
  ],
];

/** Bytes of a table in some encoding, cut anywhere. */
const tableBytes = fc
  .tuple(
    fc.oneof(mutated(tableTexts, tablePieces), soup(tablePieces)),
    fc.constantFrom("utf8", "utf16le", "latin1"),
    fc.uint8Array({ maxLength: 3 }),
  )
  .map(
    ([text, encoding, more]) => new Uint8Array(Buffer.concat([Buffer.from(text, encoding as "utf8"), more])),
  );

const choice = fc.record(
  {
    columns: fc.array(fc.constantFrom("a", "b", "x", "1", "__proto__")),
    target: fc.constantFrom("a", "b", "y", "class", "__proto__"),
    task: fc.constantFrom("classification" as const, "regression" as const),
  },
  { requiredKeys: [] },
);

export const tables = fuzzer(
  {
    name: "tables",
    claim: "any file is read as a table within the limits, or refused by sentences that are safe to show",
    cost: 3500,
  },
  fc.tuple(tableBytes, choice),
  ([bytes, chosen]) => assert.equal(faultIn(readCsv(bytes, chosen)), null),
);

const table = (text: string) => {
  const result = readCsv(text);
  return "table" in result ? result.table : undefined;
};

const experimentTexts = links
  .filter((link) => link.length < 400)
  .slice(0, 20)
  .map((link, i) => [...jsonOf(decode(link).spec, [], table(tableTexts[i % tableTexts.length]))].join(""));
const jsonPieces = [
  ...'{}[],:"\\0123456789.-eE',
  ...[
    "null",
    "true",
    '"NaN"',
    '"link":',
    '"table":',
    '"rows":2',
    '"downhill":1',
    '"__proto__":',
    "[[[[",
    '""',
    "{}",
  ],
];

export const experiments = fuzzer(
  {
    name: "experiments",
    claim: "any JSON file is read as an experiment that has a link, or refused with a short reason",
    cost: 2000,
  },
  fc.oneof(mutated(experimentTexts, jsonPieces), soup(jsonPieces), fc.json()),
  (text) => {
    const reading = readFile(text);
    if (!reading.ok) return assert.ok(reading.why.length > 0 && reading.why.length < 300, reading.why);
    if ("run" in reading) return;
    const again = decode(encode(reading.spec));
    assert.deepEqual(again.spec, reading.spec);
    if (reading.table) {
      const { rows, features, inputs, targets } = reading.table;
      assert.deepEqual([inputs.length, targets.length], [rows * features.length, rows]);
      assert.ok([...inputs, ...targets].every(Number.isFinite));
    }
  },
);

const runText = JSON.stringify({
  format: "downhill-run-1",
  name: "mine",
  seed: 3,
  parameters: 9,
  steps: [0, 1, 4],
  losses: [2, 1, null],
  x: [0.5, 0.25, null],
  y: [-1, 0, null],
  grid: { x: [-1, 1], y: [0, 2], columns: 3, rows: 2, losses: [1, 2, 3, 4, 5, null] },
});

export const recordedRuns = fuzzer(
  {
    name: "recorded-runs",
    claim: "any file of a recorded run is read whole and within the limits, or refused with a short reason",
    cost: 400,
  },
  mutated([runText], [...jsonPieces, '"grid":', '"steps":', "1e99", "-1", "2.5", "4294967296"]),
  (text) => {
    const reading = readFile(text);
    if (!reading.ok) return assert.ok(reading.why.length < 300, reading.why);
    if (!("run" in reading)) return;
    const { steps, losses, x, y, grid, name } = reading.run;
    assert.ok(name.length > 0 && name.length <= 100);
    assert.ok(steps.length <= runLimits.points);
    for (const column of [losses, x, y]) assert.equal(column.length, steps.length);
    assert.ok(steps.every((step, i) => i === 0 || step > steps[i - 1]));
    for (const number of [...losses, ...x, ...y]) assert.ok(!(Math.abs(number) > runLimits.magnitude));
    if (grid) assert.equal(grid.losses.length, grid.columns * grid.rows);
  },
);
