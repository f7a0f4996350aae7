import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { runs } from "../lang/testing/runs.ts";
import { isMissing } from "./csv/columns/number.ts";
import { csvLimits } from "./csv/limits.ts";
import { faultIn } from "./csv/testing/fault-in.ts";
import { type BadCsv, type CsvChoice, type CsvResult, type GoodCsv, readCsv } from "./csv.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function good(source: string | Uint8Array, choice?: CsvChoice): GoodCsv {
  const result = readCsv(source, choice);
  if (!("table" in result)) throw new Error(result.problems.map(({ message }) => message).join("\n"));
  return result;
}

function bad(source: string | Uint8Array, choice?: CsvChoice): BadCsv {
  const result = readCsv(source, choice);
  if ("table" in result) throw new Error("was read");
  return result;
}

const messages = (source: string | Uint8Array, choice?: CsvChoice): string[] =>
  bad(source, choice).problems.map(({ message }) => message);

describe("a good table", () => {
  it("has the last column as its target", () => {
    const { table, columns, warnings } = good("height,weight,kind\n1.5,2,cat\n-3e2,.5,ant\n+4.,6,cat\n");
    expect(table).toEqual({
      features: ["height", "weight"],
      target: "kind",
      task: { kind: "classification", classes: ["ant", "cat"] },
      rows: 3,
      inputs: Float64Array.of(1.5, 2, -300, 0.5, 4, 6),
      targets: Float64Array.of(1, 0, 1),
    });
    expect(columns).toEqual([
      { name: "height", kind: "number", gaps: 0, values: 3, numbersRows: false },
      { name: "weight", kind: "number", gaps: 0, values: 3, numbersRows: false },
      { name: "kind", kind: "text", gaps: 0, values: 2, numbersRows: false },
    ]);
    expect(warnings).toEqual([]);
  });

  const plain = good("a,b\n1,2.5\n3,4.5");
  it.each([
    ["bytes", bytesOf("a,b\n1,2.5\n3,4.5")],
    ["a byte order mark", "\ufeffa,b\n1,2.5\n3,4.5"],
    ["a byte order mark in bytes", bytesOf("\ufeffa,b\n1,2.5\n3,4.5")],
    ["line ends of Windows", "a,b\r\n1,2.5\r\n3,4.5\r\n"],
    ["line ends of old Macintoshes", "a,b\r1,2.5\r3,4.5\r"],
    ["mixed line ends", "a,b\r\n1,2.5\n3,4.5\r"],
    ["quotes", '"a","b"\n"1","2.5"\n"3",4.5'],
    ["quotes and spaces after them", '"a" ,"b" \n"1" ,"2.5"\n"3",4.5'],
    ["spaces", " a , b \n 1 ,2.5 \n\t3, 4.5"],
    ["blank lines", "\n\na,b\n\n1,2.5\n , \n3,4.5\n\n\n"],
    ["a line break in quotes", 'a,b\n"1\n",2.5\n3,"\n4.5"'],
  ])("is read with %s", (_, source) => {
    expect(good(source)).toEqual(plain);
  });

  it.each([
    ["semicolons", "a;b\n1;2.5\n3;4.5", ";"],
    ["tabs", "a\tb\n1\t2.5\n3\t4.5\n", "\t"],
    ["bars", "a|b\n1|2.5\n3|4.5\n", "|"],
    ["blanks", "a b\n1 2.5\n3 4.5\n", " "],
  ])("is read with %s", (_, source, separator) => {
    expect(good(source)).toEqual({ ...plain, format: { ...plain.format, separator } });
  });

  it("is separated by the sign that the header has most of", () => {
    expect(good('"a,b,c";d\n1;2.5\n3;4.5').table.features).toEqual(["a,b,c"]);
    expect(good("a;1,b;2,c\n1,2,3.5\n4,5,6.5").table.features).toEqual(["a;1", "b;2"]);
  });

  it("keeps quoted separators and quotation marks, and a line break as a blank", () => {
    const { table } = good('x,"the ""kind"""\n1,"a,b"\n2,"c\nd"\n3,5" pipe\n');
    expect(table.target).toBe('the "kind"');
    expect(table.task).toEqual({ kind: "classification", classes: ['5" pipe', "a,b", "c d"] });
  });

  it("has the chosen columns in the chosen order, without a check of the others", () => {
    const { table } = good("a,b,c,note\n1,2,3.5,hi\n4,5,6.5,\n", { columns: ["c", "a", "c"], target: "b" });
    expect([table.features, table.target]).toEqual([["c", "a"], "b"]);
    expect([...table.inputs]).toEqual([3.5, 1, 6.5, 4]);
    expect(table.task).toEqual({ kind: "classification", classes: ["2", "5"] });
  });

  it("may have columns named like properties of every object", () => {
    const { table, columns } = good("__proto__,constructor,toString\n1,2,valueOf\n3,4,__proto__\n");
    expect(table.features).toEqual(["__proto__", "constructor"]);
    expect(table.task).toEqual({ kind: "classification", classes: ["__proto__", "valueOf"] });
    expect(columns.map(({ name }) => name)).toEqual(["__proto__", "constructor", "toString"]);
    expect(messages("a,b\n1,2\n3,4", { target: "constructor" })).toEqual([
      'The file has no column "constructor".',
    ]);
  });

  it("may be as large as the limits say", () => {
    const rows = Array.from({ length: csvLimits.rows }, (_, row) => `${row},${row}.5`);
    expect(good(`a,b\n${rows.join("\n")}\n\n`).table.rows).toBe(20_000);
    const names = Array.from({ length: csvLimits.columns }, (_, k) => `c${k}`).join();
    const row = Array.from({ length: csvLimits.columns }, (_, k) => k).join();
    expect(good(`${names}\n${row}\n${row}`).table.features).toHaveLength(255);
  });
});

describe("the task", () => {
  const column = (values: readonly (string | number)[]): string =>
    `x,y\n${values.map((value, k) => `${k},${value}`).join("\n")}`;
  const count = (n: number): number[] => Array.from({ length: n }, (_, k) => k);
  const taskOf = (values: readonly (string | number)[], task?: CsvChoice["task"]) =>
    good(column(values), { task }).table.task;

  it.each([
    ["text", ["b", "a", "b"], ["a", "b"]],
    ["20 whole numbers", [...count(20), 3], count(20).map(String)],
    ["whole numbers, in their order", [10, 9, -1, 9], ["-1", "9", "10"]],
    ["a number written in several ways", ["1", "1.0", "1e0", "2"], ["1", "2"]],
    ["text and fewer numbers", ["b", "2", "a", "10"].concat("b"), ["2", "10", "a", "b"]],
  ])("is classification for %s", (_, values, classes) => {
    expect(taskOf(values)).toEqual({ kind: "classification", classes });
  });

  it.each([
    ["21 whole numbers", count(21)],
    ["a fraction", [1, 2, 2.5]],
  ])("is regression for %s", (_, values) => {
    expect(taskOf(values)).toEqual({ kind: "regression" });
    expect([...good(column(values)).table.targets]).toEqual(values);
  });

  it("is what the user says", () => {
    expect(taskOf([1, 2, 2], "regression")).toEqual({ kind: "regression" });
    expect(taskOf([1.5, 2, 2], "classification")).toEqual({ kind: "classification", classes: ["1.5", "2"] });
    expect(taskOf([1, 2, 3, "none"], "classification")).toEqual({
      kind: "classification",
      classes: ["1", "2", "3", "none"],
    });
  });

  it("can't be a regression of text, nor a classification of more than 100 classes", () => {
    expect(messages("x,y\n1,ant\n2,dog\n3,4", { task: "regression" })).toEqual([
      'Row 2, column "y": the target is text ("ant"); a regression needs numbers.',
    ]);
    expect(taskOf(count(100), "classification").kind).toBe("classification");
    expect(messages(column(count(101)), { task: "classification" })).toEqual([
      'Column "y": the target has 101 different values; the maximum is 100 classes.',
    ]);
  });
});

/** Files, and all messages about each. */
const faults: readonly [name: string, source: string | Uint8Array, said: readonly string[]][] = [
  ["nothing", "", ["The file is empty."]],
  ["no bytes", new Uint8Array(0), ["The file is empty."]],
  ["blanks alone", "\ufeff \r\n\t\n", ["The file is empty."]],
  [
    "zero bytes",
    bytesOf("a,b\n1,\0"),
    ["Row 2 holds a zero byte: the file is binary. Save the table as CSV and use that."],
  ],
  [
    "a zero character",
    "a,b\r\n1,2\r\n\0,3",
    ["Row 3 holds a zero byte: the file is binary. Save the table as CSV and use that."],
  ],
  [
    "a picture",
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0),
    ["The file is a picture. Save the table as CSV and use that."],
  ],
  [
    "a workbook",
    Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14, 0),
    [
      "The file is an Excel workbook or a ZIP archive. Save the sheet as CSV (UTF-8), or unpack it, and use that.",
    ],
  ],
  [
    "a web page",
    "<!DOCTYPE html>\n<html>",
    ["The file is a web page. Download the table itself as CSV and use that."],
  ],
  ["a header alone", "a,b\n\n", ["The file has a header, but no rows below it."]],
  [
    "one row",
    "a,b\n1,2",
    ["The file has one row below the header; a table needs two, one to learn from and one to test with."],
  ],
  [
    "one column",
    "a:b\n1:2\n3:4",
    [
      'The file has one column, which begins with "a:b". A table needs an input and a target; choose another separator if there are more.',
    ],
  ],
  [
    "rows of other lengths",
    "a,b,c\n1,2,3\n1,2\n\n1,2,3,4\n1,2,3\n",
    [
      'Row 3, column "c": missing: the row has 2 cells where the header has 3.',
      "Row 5, column 4: too many: the row has 4 cells where the header has 3. If commas mark decimals, write points or separate the cells by semicolons.",
    ],
  ],
  [
    "a row too long between semicolons",
    "a;b\n1;2\n1;2;3",
    ["Row 3, column 3: too many: the row has 3 cells where the header has 2."],
  ],
  [
    "a missing cell",
    "a,b\n1,2.5\n,3\n3,",
    ['Row 3, column "a": the cell is empty.', 'Row 4, column "b": the cell is empty.'],
  ],
  [
    "marks of missing values",
    "a,b\n1,2.5\nNA,3\n2,?\nnull,4",
    [
      'Row 3, column "a": "NA" stands for a missing value.',
      'Row 4, column "b": "?" stands for a missing value.',
      'Row 5, column "a": "null" stands for a missing value.',
    ],
  ],
  ["a missing class", "a,b\n1,x\n2,\n3,y", ['Row 3, column "b": the cell is empty.']],
  [
    "numbers that are too large",
    "a,b\n1,2.5\n1e400,3\n2,-1e151",
    [
      'Row 3, column "a": "1e400" is too large; numbers go up to 1e150.',
      'Row 4, column "b": "-1e151" is too large; numbers go up to 1e150.',
    ],
  ],
  [
    "no finite numbers",
    "a,b\nNaN,2.5\n1,Infinity\n-inf,3",
    [
      'Row 2, column "a": "NaN" stands for a missing value.',
      'Row 3, column "b": "Infinity" is not a finite number.',
      'Row 4, column "a": "-inf" is not a finite number.',
    ],
  ],
  [
    "decimal points among decimal commas",
    "a;b;c\n1,5;2,5;7\n2,25;3.5;8",
    ['Row 3, column "b": "3.5" has a point, and the decimal mark is a comma.'],
  ],
  [
    "decimal commas between commas",
    "a,b\n1,5,2,5\n3,1,4,1\n",
    [2, 3].map(
      (row) =>
        `Row ${row}, column 3: too many: the row has 4 cells where the header has 2. If commas mark decimals, write points or separate the cells by semicolons.`,
    ),
  ],
  [
    "other notations",
    "a,b\n1,2.5\n0x10,3\n2,1_000\n4,5.5",
    ['Row 3, column "a": "0x10" is not a number.', 'Row 4, column "b": "1_000" is not a number.'],
  ],
  ["a word among whole numbers", "a,b\n1,0\n2,1\n3,yes", ['Row 4, column "b": "yes" is not a number.']],
  [
    "a column of text to learn from",
    "city,b\nRiga,2\nOslo,2\nRome,4\n",
    ["No column but the target can be an input: the others are empty, or have too many different words."],
  ],
  [
    "a column without values",
    "a,b\n,3\nNA,4",
    ["No column but the target can be an input: the others are empty, or have too many different words."],
  ],
  [
    "quotes that never close",
    'a,b\n1,2\n3,"4\n5,6\n',
    ['Row 3, column "b": a quotation mark opens here and never closes.'],
  ],
  [
    "quotes that close at the wrong place",
    'a,b\n1,"2\n"\n"3"x,4\n"5",6\n',
    [
      'Row 4, column "a": a quotation mark opens here, and text follows the one that should close it. Inside of quotes, double the mark.',
    ],
  ],
  [
    "a quote in the header that never closes",
    '"a,b\n1,2\n',
    ["Row 1, column 1: a quotation mark opens here and never closes."],
  ],
];

describe("a faulty table", () => {
  it.each(faults)("is reported: %s", (_, source, said) => {
    expect(messages(source)).toEqual(said);
  });

  it("has row and column next to each message", () => {
    expect(bad("a,b\n1,2\n3,x\n4,5").problems).toEqual([
      { row: 3, column: "b", message: 'Row 3, column "b": "x" is not a number.' },
    ]);
    expect(bad('"a\n1,2').problems[0]).toMatchObject({ row: 1, column: "column 1" });
  });

  it("counts lines inside of quotes", () => {
    expect(bad('a,b\n"1\n\n",2.5\r\nx,3\n4,5').problems[0]).toMatchObject({ row: 5, column: "a" });
  });

  it("lists 20 problems from the top and counts all", () => {
    const rows = Array.from({ length: 50 }, (_, row) => `${row},${row % 2 ? "" : row + 0.5}`);
    const { problems, total } = bad(`a,b\n${rows.join("\n")}`);
    expect(total).toBe(25);
    expect(problems.map(({ row }) => row)).toEqual(Array.from({ length: 20 }, (_, k) => 3 + 2 * k));
  });

  it("cuts long cells in messages", () => {
    const [message] = messages(`a,b\n1,2\n3,${"é".repeat(1000)}\n4,5`);
    expect(message).toBe(`Row 3, column "b": "${"é".repeat(40)}…" is not a number.`);
  });

  it("offers its columns where they could be read", () => {
    const { columns } = bad("city,n\nOslo,1\nRome,2");
    expect(columns).toMatchObject([
      { name: "city", kind: "text" },
      { name: "n", kind: "number" },
    ]);
    expect(bad("a\n1").columns).toEqual([]);
  });

  it.each<[string, CsvChoice, string[]]>([
    ["an unknown target", { target: "z" }, ['The file has no column "z".']],
    ["an unknown column", { columns: ["a", "z"] }, ['The file has no column "z".']],
    ["no column", { columns: [] }, ["No column is chosen as an input; choose at least one."]],
    [
      "the target as input",
      { columns: ["a", "b"] },
      ['Column "b" is the target and can\'t be an input too.'],
    ],
  ])("results from the choice of %s", (_, choice, said) => {
    expect(messages("a,b\n1,2\n3,4", choice)).toEqual(said);
  });

  it("is any table over the limits", () => {
    const names = Array.from({ length: csvLimits.columns + 1 }, (_, k) => `c${k}`).join();
    expect(messages(`${names}\n`)).toEqual([
      "The file has 257 columns; at most 256 are read. Keep those that matter and try again.",
    ]);
    const said = ["The file has 10.1 MB; at most 10 MB are read."];
    expect(messages(new Uint8Array(csvLimits.bytes + 1))).toEqual(said);
    expect(messages(" ".repeat(csvLimits.bytes + 1))).toEqual(said);
  });
});

describe("warnings", () => {
  it("name a constant input", () => {
    expect(good("a,b,c\n1,2,3.5\n1,3,4").warnings).toEqual([
      { row: null, column: "a", message: 'Column "a" is 1 in every row: nothing can be learned from it.' },
    ]);
  });

  it("name a target that is always the same", () => {
    const said = (text: string): string[] => good(text).warnings.map(({ message }) => message);
    expect(said("a,b\n1,cat\n2,cat")).toEqual([
      'Column "b" is the class "cat" in every row: there is nothing to learn.',
    ]);
    expect(said("a,b\n1,0.5\n2,0.5")).toEqual(['Column "b" is 0.5 in every row: there is nothing to learn.']);
  });
});

const expectSound = (result: CsvResult) => expect(faultIn(result)).toBeNull();

describe("any input", () => {
  test.prop([fc.string({ unit: "binary", maxLength: 200 })])(
    "of text is read as a table or reported as problems",
    (text) => {
      expectSound(readCsv(text));
    },
  );

  test.prop([fc.uint8Array({ maxLength: 200 })])(
    "of bytes is read as a table or reported as problems",
    (bytes) => {
      expectSound(readCsv(bytes));
    },
  );

  const piece = fc.constantFrom(
    ...'a|b|1|2.5|-3e2|,|,|,|;|\t|\n|\n|\n|\r\n|"|" |""|NaN|NA|1,5|__proto__| |\ufeff'.split("|"),
  );
  const choice = fc.record(
    {
      columns: fc.array(fc.constantFrom("a", "b", "1", "__proto__")),
      target: fc.constantFrom("a", "b", "__proto__"),
      task: fc.constantFrom("classification", "regression"),
    },
    { requiredKeys: [] },
  );
  test.prop([fc.array(piece, { maxLength: 40 }), choice], { numRuns: runs(2000) })(
    "of pieces of tables is read as a table or reported as problems",
    (pieces, chosen) => {
      expectSound(readCsv(pieces.join(""), chosen));
      expectSound(readCsv(`a,b\n${pieces.join("")}`, chosen));
    },
  );

  const cell = fc.double({ min: -1e150, max: 1e150, noNaN: true });
  const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 30 });
  test.prop([rows, fc.constantFrom(",", ";", "\t"), fc.constantFrom("\n", "\r\n"), fc.boolean()])(
    "of numbers gives the numbers that were written",
    (numbers, separator, end, quotes) => {
      const written = (value: number | string): string => (quotes ? `"${value}"` : String(value));
      const lines = [["a", "b", "c"], ...numbers].map((line) => line.map(written).join(separator));
      const { table } = good(lines.join(end), { task: "regression" });
      // "-0" is the one number whose text loses something.
      expect([...table.inputs]).toEqual(numbers.flatMap(([a, b]) => [a + 0, b + 0]));
      expect([...table.targets]).toEqual(numbers.map((line) => line[2] + 0));
    },
  );

  const label = fc
    .string({ minLength: 1 })
    .filter((text) => !text.includes("\0") && /\p{L}/u.test(text) && !isMissing(text.trim()))
    // "0e0" has a letter, and is 0.
    .filter((text) => Number.isNaN(Number(text)));
  test("gives one class to a number that is written in two ways, beside a label", () => {
    const { table } = good("n,label\n1,0e0\n2,A\n3,0\n4,A", { task: "classification" });
    expect(table.task).toEqual({ kind: "classification", classes: ["0", "A"] });
  });

  test.prop([fc.array(label, { minLength: 2 })])("of labels gives the labels that were written", (labels) => {
    const rowsOfLabels = labels.map((text, row) => `${row},"${text.replaceAll('"', '""')}"`);
    const { table } = good(["n,label", ...rowsOfLabels].join("\n"), { task: "classification" });
    const classes = table.task.kind === "classification" ? table.task.classes : [];
    expect(Array.from(table.targets, (target) => classes[target])).toEqual(labels.map((text) => text.trim()));
  });
});
