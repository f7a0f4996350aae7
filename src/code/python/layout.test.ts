import { describe, expect, it } from "vitest";
import { call, docstring, layOut, list, longest, wrapExpression } from "./layout.ts";

const words = (count: number) => Array.from({ length: count }, (_, i) => `option${i}=0.125`);

describe("the lines of a program", () => {
  it("are one where it is not too long", () => {
    expect(layOut(call("f", ["a", list(["b", "c"], "d=")]), "    ", "x = ", ",")).toBe(
      "    x = f(a, d=[b, c]),",
    );
  });

  it("are filled with arguments otherwise", () => {
    const lines = layOut(call("f", words(12)), "", "", "").split("\n");
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe("f(");
    expect(lines[1]).toMatch(/^ {4}option0=0\.125, .*,$/);
    expect(lines.every((line) => line.length <= longest)).toBe(true);
  });

  it("open nested brackets together that hold nothing else", () => {
    const lines = layOut(call("F", [list([call("dict", words(9))])]), "", "", ",").split("\n");
    expect(lines[0]).toBe("F([dict(");
    expect(lines.at(-1)).toBe(")]),");
  });

  it("break a long expression before operators, within as few brackets as possible", () => {
    const term = "(alpha * beta + gamma * delta)";
    const text = wrapExpression("f = ", Array(8).fill(term).join(" * "), "    ");
    const lines = text.split("\n");
    expect([lines[0], lines.at(-1)]).toEqual(["    f = (", "    )"]);
    for (const line of lines.slice(2, -1)) expect(line).toMatch(/^ {8}\* \(/);
    expect(lines.every((line) => line.length <= longest)).toBe(true);
  });

  it("break a long docstring between words", () => {
    const text = docstring("word ".repeat(40).trim());
    expect(text.startsWith('    """word word')).toBe(true);
    expect(text.split("\n").every((line) => line.length <= longest)).toBe(true);
    expect(text.replace(/\s+/g, " ").trim()).toBe(`"""${"word ".repeat(40).trim()} """`);
  });
});
