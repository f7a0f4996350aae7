import { describe, expect, it } from "vitest";
import { readCsv } from "../datasets/csv.ts";
import { withoutText } from "./csv-choice.ts";

describe("a file with columns of text", () => {
  it("is read again from its columns of numbers", () => {
    const text = "name,width,colour,height,kind\nann,1,red,4,a\nbob,2,blue,5,b\ncid,3,red,6,a\n";
    const choice = withoutText(readCsv(text));
    expect(choice).toEqual({ columns: ["width", "height"], target: "kind" });
    expect(readCsv(text, choice ?? {})).toHaveProperty("table.rows", 3);
  });

  it("is left as it is where no column has numbers, and where all have", () => {
    expect(withoutText(readCsv("name,kind\nann,a\nbob,b\n"))).toBeNull();
    expect(withoutText(readCsv("x,y\n1,a\n2x,b\n"))).toBeNull();
    expect(withoutText(readCsv("x,y\n1,2\n3,4\n"))).toBeNull();
  });

  it("is left as it is where not even columns could be read", () => {
    expect(withoutText(readCsv(""))).toBeNull();
  });
});
