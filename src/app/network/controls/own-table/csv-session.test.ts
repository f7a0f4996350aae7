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

describe("a session with a new file", () => {
  it("refuses a file by its size, with a sentence", () => {
    expect(refusalOf({ name: "a.csv", size: csvLimits.bytes })).toBeNull();
    expect(refusalOf({ name: "a.csv", size: csvLimits.bytes + 1 })).toBe(
      "a.csv has 10.1 MB; at most 10 MB are read.",
    );
    expect(refusalOf({ name: "\u202ea.csv", size: 0 })).toBe("U+202Ea.csv is empty.");
  });

  it("keeps everything when a file is refused", () => {
    const after = next(read, { type: "file", file: new File([], "nothing.csv") });
    expect(after).toEqual({ ...read, error: "nothing.csv is empty." });
  });

  it("discards everything about the previous file when one is accepted", () => {
    const before = { ...read, choice: { leaveOut: true }, error: "…" };
    expect(next(before, { type: "file", file })).toEqual({ ...noSession, file, reading: true });
  });
});

describe("a session with a reading", () => {
  it("keeps the choice", () => {
    const chosen = next(read, { type: "choice", choice: { columns: ["x"] } });
    expect(chosen.reading).toBe(true);
    const after = next(chosen, { type: "read", result });
    expect(after).toMatchObject({ reading: false, choice: { columns: ["x"] }, result });
  });

  it("discards the previous table when a reading failed or was cancelled", () => {
    for (const event of [{ type: "failed", why: "it was moved" }, { type: "cancelled" }] as const) {
      const after = next({ ...read, reading: true }, event);
      expect(after).toMatchObject({ reading: false, result: null });
      expect(after.error).not.toBeNull();
    }
  });
});

describe("a choice", () => {
  it("starts from the recognised columns and keeps the file's order", () => {
    expect(inputsIn({}, result)).toEqual(["x", "y", "colour"]);
    const without = withColumn({}, result, "x", false);
    expect(without.columns).toEqual(["y", "colour"]);
    expect(withColumn(without, result, "x", true).columns).toEqual(["x", "y", "colour"]);
  });

  it("recognises the task again for another target, which is no longer an input", () => {
    expect(withTarget({ task: "classification" }, result, "y")).toEqual({ target: "y", task: undefined });
    expect(withTarget({ columns: ["y"], target: "kind" }, result, "y").columns).toEqual([]);
  });

  it("makes the previous target an input unless it is text", () => {
    expect(withTarget({ columns: ["x"], target: "y" }, result, "kind").columns).toEqual(["x", "y"]);
    expect(withTarget({ columns: ["y"], target: "kind" }, result, "x").columns).toEqual(["y"]);
  });

  it("discards all other choices for another format", () => {
    const before = { format: { decimal: "," }, columns: ["x"], target: "y", leaveOut: true } as const;
    expect(withFormat(before, { separator: ";" })).toEqual({ format: { decimal: ",", separator: ";" } });
  });

  it("offers to leave out columns with gaps if some have gaps and some have none", () => {
    const gaps = readCsv("x,y,kind\n1,,a\n3,4,b\n5,6,a\n");
    expect(withoutGaps({ target: "kind" }, gaps)).toEqual({ target: "kind", columns: ["x"] });
    expect(withoutGaps({ columns: ["y"] }, gaps)).toBeNull();
    expect(withoutGaps({}, result)).toBeNull();
  });
});
