import { describe, expect, test, vi } from "vitest";
import { LanguageError } from "../../lang/index.ts";
import { decode, limits, type Problem } from "../index.ts";
import { Link } from "./link.ts";
import { readTyped } from "./typed.ts";

/** Repeats a text to the greatest length of a link. */
const filled = (start: string, text: string): string =>
  start + text.repeat(Math.floor((limits.hash - start.length) / text.length));

const said = (problems: readonly Problem[]): string[] =>
  problems.map(
    ({ field, message, count }) => `${field} ${message.replace(/ \(.*\)/, "")}${count ? ` × ${count}` : ""}`,
  );

describe("a key that stands in a link too often", () => {
  test("is read up to a limit, and the rest is one problem", () => {
    expect(said(decode("o=sgd&".repeat(100)).problems)).toEqual([
      "o and 35 more are ignored: at most 64 are read",
      "o is ignored: a race has at most 8 contenders × 56",
    ]);
    expect(said(decode(`o=sgd&${"at=1,1,lr:0.1&".repeat(1001)}`).problems)).toEqual([
      "at is ignored: at most 1000 are read",
    ]);
    expect(said(decode(`o=own&${"rule=p=p-g&".repeat(12)}`).problems)).toEqual([
      "rule and 2 more are ignored: at most 9 are read",
    ]);
    expect(said(decode(`o=sgd,own-schedule&${"schedule=rate=base&".repeat(12)}`).problems)).toEqual([
      "schedule and 2 more are ignored: at most 9 are read",
    ]);
    expect(said(decode(`o=sgd${",lr:0.1".repeat(300)}`).problems)).toEqual([
      "o and 44 more are ignored: at most 256 are read",
      "o is given twice; the first one is used × 254",
    ]);
    expect(said(decode(`problem=quadratic${",noise:1".repeat(300)}`).problems)).toEqual([
      "problem and 44 more are ignored: at most 256 are read",
      "problem is given twice; the first one is used × 254",
    ]);
    expect(said(decode("problem=quadratic&".repeat(3)).problems)).toEqual([
      "problem is given twice; the first one is used × 2",
    ]);
  });

  test("is left out from 2,000 parts on, whatever its name", () => {
    const { spec, problems } = decode(filled("steps=7&", "a&"));
    expect(spec.steps).toBe(7);
    expect(said(problems)).toEqual([
      "a is not a key that links have, so it is ignored × 1999",
      "link The link has 31997 parts, but only the first 2000 are read.",
    ]);
  });

  test("does not change the first contenders and edits", () => {
    const { spec } = decode(`o=sgd,lr:0.3&${"at=5,1,lr:0.1&".repeat(1500)}`);
    expect(spec.contenders).toEqual([{ slot: 0, optimizer: "sgd", values: { lr: 0.3 } }]);
    expect(spec.edits).toEqual([{ step: 5, slot: 0, name: "lr", value: 0.1 }]);
  });
});

test("a broken rule is read once, however many contenders name it", () => {
  const link = new Link("");
  const parse = vi.fn(() => {
    throw new LanguageError("It is broken.", { start: 2, end: 3 });
  });
  const first = readTyped(link, "rule", "p = p g", parse);
  expect(first).toEqual({ why: "at character 3: It is broken." });
  const calls = parse.mock.calls.length;
  for (let i = 0; i < 100; i++) expect(readTyped(link, "rule", "p = p g", parse)).toBe(first);
  expect(parse).toHaveBeenCalledTimes(calls);

  const { problems } = decode(filled("rule=p = p - sin&", "o=own&"));
  expect(said(problems)).toContain("rule is not a valid rule, so it is ignored × 64");
});

test("a problem is counted even where others come between, and its hint is kept", () => {
  const { problems } = decode("o=adm&foo=1&o=adm");
  expect(problems).toEqual([
    { field: "foo", value: "1", message: "is not a key that links have, so it is ignored" },
    {
      field: "o",
      value: "adm",
      message: "is ignored: “adm” is not an optimizer. Did you mean adam?",
      count: 2,
    },
  ]);
});
