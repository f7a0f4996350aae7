import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { csvLimits } from "../datasets/csv/limits.ts";
import { type CsvChoice, readCsv } from "../datasets/csv.ts";
import { sampleLimits } from "../datasets/definition.ts";
import { longestName, outsideName } from "../datasets/outside-name.ts";
import { inEnvelope, readMessage } from "../embed/messages.ts";
import { isDecimal, longestNumber } from "../experiment/decimal.ts";
import { maxLevels, readFile } from "../experiment/file/read-json.ts";
import { cellsRange, decode, encode, limits, mostAxes, networkRanges, ranges } from "../experiment/index.ts";
import { longestLink } from "../experiment/link/letters.ts";
import { linkLimits, mostRead } from "../experiment/link/link.ts";
import { runLimits } from "../experiment/own-run/own-run.ts";
import { readRule, typedLimits } from "../lang/index.ts";
import { networkLimits } from "../network/index.ts";
import { limitsBySource, limitsPage } from "./limits.ts";

test("the page of limits is written from the constants", async () => {
  await expect(limitsPage()).toMatchFileSnapshot("../../docs/limits.md");
});

test("every limit names the file that defines it", () => {
  for (const { defined } of Object.values(limitsBySource).flat())
    expect(existsSync(new URL(`../../${defined}`, import.meta.url)), defined).toBe(true);
});

test("limits of one quantity are the same wherever it is read", () => {
  expect(networkRanges.units.max).toBe(networkLimits.units);
  expect(networkRanges.hiddenLayers.max).toBe(networkLimits.hiddenLayers);
  expect(networkRanges.samples).toMatchObject({ min: sampleLimits.min, max: sampleLimits.max });
  expect(networkRanges.batch.max).toBe(csvLimits.rows);
  expect(networkRanges.batchTo.max).toBe(csvLimits.rows);
});

const messagesOf = (link: string): string =>
  decode(link)
    .problems.map(({ message }) => message)
    .join("\n");
const ruleError = (text: string): string => {
  try {
    readRule(text);
    return "";
  } catch (error) {
    return String(error);
  }
};
const csvProblems = (text: string | Uint8Array, choice: CsvChoice = {}): string => {
  const result = readCsv(text, choice);
  return "table" in result ? "" : result.problems.map(({ message }) => message).join("\n");
};
const fileError = (text: string): string => {
  const reading = readFile(text);
  return reading.ok ? "" : reading.why;
};
const numbersOf = (from: number, length: number): number[] => Array.from({ length }, (_, i) => from + i);
const runOf = (points: number, side: number): string =>
  JSON.stringify({
    format: "downhill-run-1",
    name: "a",
    seed: 1,
    parameters: 2,
    ...{ steps: numbersOf(0, points), losses: numbersOf(0, points), x: numbersOf(0, points) },
    y: numbersOf(0, points),
    grid: { x: [0, 1], y: [0, 1], columns: side, rows: 2, losses: numbersOf(0, 2 * side) },
  });
const columns = (count: number): string => {
  const line = (of: (i: number) => string) => numbersOf(0, count).map(of).join(",");
  return `${line((i) => `c${i}`)}\n${line(String)}\n${line((i) => `${i + 1}`)}\n${line((i) => `${i + 5}`)}`;
};
const classes = (count: number): string =>
  `a,b\n${numbersOf(0, 2 * count)
    .map((i) => `${i},k${i % count}x`)
    .join("\n")}`;

/** The messages at a limit and just beyond it; empty where there is none. */
const cases: readonly (readonly [
  of: string,
  said: (size: number) => string,
  limit: number,
  beyond: RegExp,
])[] = [
  [
    "characters of a link",
    (n) => messagesOf(`o=sgd${"&".repeat(n - 5)}`),
    limits.hash,
    /the maximum is 64000/,
  ],
  [
    "parts of a link",
    (n) => messagesOf(Array(n).fill("v=1").join("&")).replace(/is given twice.*/, ""),
    linkLimits.keys,
    /only the first 2000 are read/,
  ],
  [
    "parts of a value",
    (n) => messagesOf(`o=sgd${",lr:0.1".repeat(n - 1)}`).replace(/is given twice.*/, ""),
    linkLimits.parts,
    /at most 256 are read/,
  ],
  [
    "contenders",
    (n) => messagesOf(Array(n).fill("o=sgd").join("&")),
    limits.contenders,
    /at most 8 contenders/,
  ],
  [
    "changes",
    (n) =>
      messagesOf(
        `o=sgd&${numbersOf(1, n)
          .map((i) => `at=${i},1,lr:0.5`)
          .join("&")}`,
      ),
    limits.edits,
    /500/,
  ],
  ["steps", (n) => messagesOf(`steps=${n}`), ranges.steps.max, /from 1 to 100000; using 100000/],
  ["seeds", (n) => messagesOf(`noise=1&seeds=${n}`), ranges.seeds.max, /16/],
  ["coordinates", (n) => messagesOf(`start=${n},1`), 1e6, /1000000/],
  [
    "hidden layers",
    (n) => messagesOf(`data=moons&net=2-${Array(n).fill(2).join("-")}-1`),
    networkRanges.hiddenLayers.max,
    /6/,
  ],
  ["units", (n) => messagesOf(`data=moons&net=2-${n}-1`), networkRanges.units.max, /512/],
  ["samples", (n) => messagesOf(`data=moons&samples=${n}`), sampleLimits.max, /from 50 to 2000; using 2000/],
  ["batch", (n) => messagesOf(`data=moons&samples=2000&batch=${n}`), networkRanges.batch.max, /20000/],
  ["cells", (n) => messagesOf(`o=sgd&map=lr:0.1..1,size:${n}`), cellsRange.max, /1024/],
  [
    "axes of two",
    (n) =>
      messagesOf(
        `o=adam&o=nadam&map=${["lr:0.1..1", "beta1:0.1..0.5", "beta2:0.1..0.5"].slice(0, n).join(",")},of:1-2`,
      ),
    mostAxes.compared,
    /2/,
  ],
  ["characters of a rule", (n) => ruleError(`p=p-g#${"a".repeat(n - 6)}`), typedLimits.length, /2000/],
  [
    "nodes of a rule",
    (n) => ruleError(`p=${n % 2 ? "" : "-"}p${"+g".repeat((n - 1) >> 1)}`),
    typedLimits.nodes,
    /256/,
  ],
  ["depth of a rule", (n) => ruleError(`p=${"(".repeat(n)}p${")".repeat(n)}`), typedLimits.depth, /64/],
  [
    "bytes of a CSV file",
    (n) => (csvProblems(new Uint8Array(n)).includes("at most") ? "at most 10 MB" : ""),
    csvLimits.bytes,
    /10 MB/,
  ],
  ["columns of a CSV file", (n) => csvProblems(columns(n)), csvLimits.columns, /256/],
  [
    "classes",
    (n) => csvProblems(classes(n), { target: "b", task: "classification" }),
    csvLimits.classes,
    /100/,
  ],
  [
    "levels of JSON",
    (n) => fileError(`{"downhill":1,"link":"","a":${"[".repeat(n - 1)}${"]".repeat(n - 1)}}`),
    maxLevels,
    /64 levels/,
  ],
  ["steps of a recorded run", (n) => fileError(runOf(n, 2)), runLimits.points, /at most 2000/],
  ["grid of a recorded run", (n) => fileError(runOf(2, n)), runLimits.side[1], /128/],
  [
    "characters of a message",
    (n) => (readMessage(inEnvelope({ type: "change", experiment: "x".repeat(n) })) ? "" : "ignored"),
    longestLink,
    /ignored/,
  ],
  [
    "characters of a number",
    (n) => (isDecimal("1".repeat(n)) ? "" : "no number"),
    longestNumber,
    /no number/,
  ],
  [
    "characters of a name",
    (n) => (outsideName("a".repeat(n)).endsWith("…") ? "cut" : ""),
    longestName,
    /cut/,
  ],
];

test.each(cases)("%s: a limit is reached without a word, and named beyond it", (_, said, limit, beyond) => {
  expect(said(limit)).toBe("");
  expect(said(limit + 1)).toMatch(beyond);
});

test.each([...mostRead])("%s= is read %d times", (key, most) => {
  const link = (times: number) => Array(times).fill(`${key}=x`).join("&");
  const ignored = `at most ${most} are read`;
  expect(messagesOf(link(most))).not.toContain(ignored);
  expect(messagesOf(link(most + 1))).toContain(ignored);
});

test("rows of a CSV file beyond the limit are taken evenly", () => {
  const rows = (count: number) => {
    const result = readCsv(
      `a,b\n${numbersOf(0, count)
        .map((i) => `${i},${i / 2}`)
        .join("\n")}`,
      { task: "regression" },
    );
    return "table" in result ? [result.table.rows, result.notes.join(" ")] : null;
  };
  expect(rows(csvLimits.rows)).toEqual([csvLimits.rows, expect.not.stringContaining("20,001")]);
  expect(rows(csvLimits.rows + 1)?.[0]).toBeLessThanOrEqual(csvLimits.rows);
});

test("the experiment with the longest texts is read from its link, which encodes every letter", () => {
  const comment = ` # ${"漢".repeat(1960)}`;
  const contenders = numbersOf(1, limits.contenders).map((i) => {
    const number = i > 1 ? i : "";
    const [rule, schedule] = [`rule=p = p - ${i}*lr*g${comment}`, `schedule=rate = base/${i}${comment}`];
    return `${rule}&${schedule}&o=own${number},own-schedule${number}`;
  });
  const { spec, problems } = decode(contenders.join("&"));
  expect(problems).toEqual([]);
  expect(spec.contenders).toHaveLength(limits.contenders);
  const link = encode(spec);
  expect(link.length).toBeGreaterThan(4 * limits.hash);
  expect(decode(link)).toEqual({ spec, problems: [] });
});

test("a link of encoded bytes that are no letters is refused by its length alone", () => {
  expect(messagesOf("%80".repeat(longestLink / 3 + 1))).toMatch(/the maximum is 64000/);
});
