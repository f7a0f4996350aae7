import { describe, expect, it } from "vitest";
import { readCsv } from "../../../../datasets/csv.ts";
import { csvLimits } from "../../../../datasets/index.ts";
import {
  inputsIn,
  next,
  noSession,
  refusalOf,
  type Session,
  withColumn,
  withFormat,
  withoutGaps,
  withTarget,
} from "./csv-session.ts";

const text = "x,y,colour,kind\n1,2,red,a\n3,4,blue,b\n5,6,red,a\n7,8,blue,b\n";
const file = new File([text], "some.csv");
const result = readCsv(text);
const opened = next(noSession, { type: "file", file });
const read: Session = next(opened, { type: "read", result });

describe("a file", () => {
  it("is refused by its size, in words", () => {
    expect(refusalOf({ name: "a.csv", size: csvLimits.bytes })).toBeNull();
    expect(refusalOf({ name: "a.csv", size: csvLimits.bytes + 1 })).toBe(
      "a.csv has 10.1 MB; at most 10 MB are read.",
    );
    expect(refusalOf({ name: "\u202ea.csv", size: 0 })).toBe("U+202Ea.csv is empty.");
  });

  it("that is refused leaves everything as it was", () => {
    const after = next(read, { type: "file", file: new File([], "nothing.csv") });
    expect(after).toEqual({ ...read, error: "nothing.csv is empty." });
  });

  it("that is taken is read, with nothing left of the one before", () => {
    const before = { ...read, choice: { leaveOut: true }, error: "…" };
    expect(next(before, { type: "file", file })).toEqual({ ...noSession, file, reading: true });
  });
});

describe("a reading", () => {
  it("keeps what was chosen", () => {
    const chosen = next(read, { type: "choice", choice: { columns: ["x"] } });
    expect(chosen.reading).toBe(true);
    const after = next(chosen, { type: "read", result });
    expect(after).toMatchObject({ reading: false, choice: { columns: ["x"] }, result });
  });

  it("that failed or was cancelled offers no table of before", () => {
    for (const event of [{ type: "failed", why: "it was moved" }, { type: "cancelled" }] as const) {
      const after = next({ ...read, reading: true }, event);
      expect(after).toMatchObject({ reading: false, result: null });
      expect(after.error).not.toBeNull();
    }
  });
});

describe("a choice", () => {
  it("of a column begins with those that were recognised, in the file's order", () => {
    expect(inputsIn({}, result)).toEqual(["x", "y", "colour"]);
    const without = withColumn({}, result, "x", false);
    expect(without.columns).toEqual(["y", "colour"]);
    expect(withColumn(without, result, "x", true).columns).toEqual(["x", "y", "colour"]);
  });

  it("of another target has the inputs recognised again, unless they were chosen", () => {
    expect(withTarget({ task: "classification" }, result, "y")).toEqual({ target: "y", task: undefined });
    expect(withTarget({ columns: ["y"], target: "kind" }, result, "y").columns).toEqual([]);
  });

  it("of another target takes the one before as an input only where it is no text", () => {
    expect(withTarget({ columns: ["x"], target: "y" }, result, "kind").columns).toEqual(["x", "y"]);
    expect(withTarget({ columns: ["y"], target: "kind" }, result, "x").columns).toEqual(["y"]);
  });

  it("of another format has all else recognised again", () => {
    const before = { format: { decimal: "," }, columns: ["x"], target: "y", leaveOut: true } as const;
    expect(withFormat(before, { separator: ";" })).toEqual({ format: { decimal: ",", separator: ";" } });
  });

  it("of the columns without gaps is offered where there are both kinds", () => {
    const gaps = readCsv("x,y,kind\n1,,a\n3,4,b\n5,6,a\n");
    expect(withoutGaps({ target: "kind" }, gaps)).toEqual({ target: "kind", columns: ["x"] });
    expect(withoutGaps({ columns: ["y"] }, gaps)).toBeNull();
    expect(withoutGaps({}, result)).toBeNull();
  });
});
