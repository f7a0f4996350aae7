import { describe, expect, it } from "vitest";
import { readCsv } from "../../../datasets/csv.ts";
import { csvLimits } from "../../../datasets/index.ts";
import {
  type Choice,
  next,
  noSession,
  refusalOf,
  type Session,
  withColumn,
  withTarget,
} from "./csv-session.ts";

const text = "x,y,colour,kind\n1,2,red,a\n3,4,blue,b\n";
const file = new File([text], "some.csv");
const { columns } = readCsv(text);
const reading = (choice = {}) => ({ type: "read", id: 1, choice, result: readCsv(text, choice) }) as const;

const opened = next(noSession, { type: "file", file });
const read: Session = next(opened, {
  type: "read",
  reading: reading({ columns: ["x", "y"], target: "kind" }),
});
const bad = reading({ columns: ["x", "colour"], target: "kind" });

describe("a file", () => {
  it("is refused by its size, in words", () => {
    expect(refusalOf({ name: "a.csv", size: csvLimits.bytes })).toBeNull();
    expect(refusalOf({ name: "a.csv", size: csvLimits.bytes + 1 })).toBe(
      "a.csv has 10.1 MB; at most 10 MB are read.",
    );
    expect(refusalOf({ name: "a.csv", size: 0 })).toBe("a.csv is empty.");
  });

  it("that is refused leaves everything as it was", () => {
    const after = next(read, { type: "file", file: new File([], "nothing.csv") });
    expect(after).toEqual({ ...read, complaint: "nothing.csv is empty." });
  });

  it("that is taken is read, with nothing left of the one before", () => {
    const after = next({ ...read, complaint: "…" }, { type: "file", file });
    expect(after).toEqual({ ...noSession, file, reading: true });
  });
});

describe("a reading", () => {
  it("shows what was chosen, what was left to be found out filled in", () => {
    const { choice } = next(opened, { type: "read", reading: reading() });
    expect(choice).toEqual({ columns: ["x", "y", "colour"], target: "kind", task: undefined });
  });

  it("that finds problems keeps the choices", () => {
    const choice: Choice = { columns: ["x", "colour"], target: "kind", task: undefined };
    const after = next(next(read, { type: "choice", choice }), { type: "read", reading: bad });
    expect(after.choice).toEqual(choice);
    expect(after.result).toHaveProperty("total", 1);
    expect(after.columns).toEqual(columns);
  });

  it("without any columns keeps the choices too", () => {
    const broken = { type: "read", id: 2, choice: {}, result: readCsv("") } as const;
    expect(next(read, { type: "read", reading: broken }).choice).toEqual(read.choice);
  });

  it("that failed or was cancelled offers no table of before", () => {
    for (const event of [{ type: "failed", why: "it was moved" }, { type: "cancelled" }] as const) {
      const after = next({ ...read, reading: true }, event);
      expect(after).toMatchObject({ reading: false, result: null, choice: read.choice });
      expect(after.complaint).not.toBeNull();
    }
  });
});

describe("a choice", () => {
  const choice: Choice = { columns: ["y"], target: "kind", task: "classification" };

  it("keeps the file's order", () => {
    expect(withColumn(choice, columns, "x", true).columns).toEqual(["x", "y"]);
    expect(withColumn(choice, columns, "y", false).columns).toEqual([]);
  });

  it("of another target makes it no input, and its task is found out anew", () => {
    expect(withTarget(choice, columns, "y")).toEqual({ columns: [], target: "y", task: undefined });
  });

  it("of another target takes the one before as an input only where it has numbers", () => {
    const number: Choice = { columns: ["x"], target: "y", task: undefined };
    expect(withTarget(number, columns, "kind").columns).toEqual(["x", "y"]);
    expect(withTarget({ ...number, target: "kind" }, columns, "x").columns).toEqual([]);
  });
});
