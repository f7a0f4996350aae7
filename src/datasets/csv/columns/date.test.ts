import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { dateOrderOf, readDate } from "./date.ts";

const day = 86_400_000;

describe("a date", () => {
  const date = fc.date({ min: new Date("1000-01-01"), max: new Date("2999-12-31"), noInvalidDate: true });

  test.prop([date])("has the platform's number of days since 1970", (moment) => {
    const text = moment.toISOString();
    expect(readDate(text, "ymd")).toBeCloseTo(moment.getTime() / day, 6);
    expect(readDate(text.slice(0, 10), "ymd")).toBe(Math.floor(moment.getTime() / day));
    const [year, month, ofMonth] = text.slice(0, 10).split("-");
    expect(readDate(`${month}/${ofMonth}/${year}`, "mdy")).toBe(Math.floor(moment.getTime() / day));
    expect(readDate(`${ofMonth}.${month}.${year}`, "dmy")).toBe(Math.floor(moment.getTime() / day));
  });

  it.each([
    ["1970-01", "ymd", 0],
    ["1970-01-02 12:00", "ymd", 1.5],
    ["1970-01-02T06:00:00+06:00", "ymd", 1],
    ["1970-01-02T06:30:00+0630", "ymd", 1],
    ["1970-01-01T18:30:00-05:30", "ymd", 1],
    ["1/2/70 3:00 PM", "mdy", 1.625],
    ["1/1/00", "mdy", 10957],
  ] as const)("reads %j", (text, order, days) => {
    expect(readDate(text, order)).toBeCloseTo(days, 12);
  });

  it.each([
    "2023-02-29",
    "2024-13-01",
    "2024-00-10",
    "2024-01-32",
    "24-01-01",
    "2024-01-01 25:00",
    "1.5",
    "",
    "May 1",
  ])("is not found in %j", (text) => {
    for (const order of ["ymd", "mdy"] as const) expect(readDate(text, order)).toBeNaN();
  });
});

describe("the order of dates", () => {
  it.each([
    ["ymd", ["2014-01-02", "2014-1-13"]],
    ["mdy", ["1/2/2014", "1/13/2014"]],
    ["mdy", ["1/2/2014", "3/4/2014"]],
    ["dmy", ["1/2/2014", "13/1/2014"]],
    [null, ["1/13/2014", "13/1/2014"]],
    [null, ["2014-01-02", "soon"]],
  ])("is %s for %j", (order, cells) => {
    expect(dateOrderOf(cells)).toBe(order);
  });
});
