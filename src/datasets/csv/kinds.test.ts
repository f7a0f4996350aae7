import { describe, expect, it } from "vitest";
import { Random } from "../../random/random.ts";
import { type CsvChoice, type CsvResult, type GoodCsv, readCsv } from "../csv.ts";
import { datasets, type Table } from "../index.ts";
import { loadTables } from "../load-tables.ts";
import { csvLimits } from "./limits.ts";

function good(source: string | Uint8Array, choice?: CsvChoice): GoodCsv {
  const result = readCsv(source, choice);
  if (!("table" in result)) throw new Error(result.problems.map(({ message }) => message).join("\n"));
  return result;
}

const saidOf = ({ notes }: CsvResult): string => notes.join(" ");

const utf16 = (text: string, littleEndian: boolean, mark = true): Uint8Array => {
  const units = Array.from(mark ? `\ufeff${text}` : text, (character) => character.charCodeAt(0));
  return Uint8Array.from(units.flatMap((u) => (littleEndian ? [u & 255, u >> 8] : [u >> 8, u & 255])));
};

const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

await loadTables();
const real = [...datasets.values()].filter(({ generated }) => !generated);
const tableOf = (id: string): Table =>
  (datasets.get(id) ?? real[0]).table({ samples: 50, noise: 0, random: new Random(1) });

interface Written {
  readonly separator: string;
  readonly decimal: string;
  readonly index: boolean;
  readonly end: string;
}

/** Returns a table as a program writes it: numbers in full, names in quotes where necessary. */
function written(table: Table, { separator, decimal, index, end }: Written): string {
  const { features, target, task, rows, inputs, targets } = table;
  const cell = (text: string): string => (/[",;\t]/.test(text) ? `"${text}"` : text);
  const number = (value: number): string => cell(String(value).replace(".", decimal));
  const lines = [[...(index ? [""] : []), ...features.map(cell), cell(target)]];
  for (let row = 0; row < rows; row++) {
    const cells = features.map((_, at) => number(inputs[row * features.length + at]));
    const learned = task.kind === "regression" ? number(targets[row]) : cell(task.classes[targets[row]]);
    lines.push([...(index ? [`"${row}"`] : []), ...cells, learned]);
  }
  return lines.map((line) => line.join(separator)).join(end) + end;
}

describe("the five real tables", () => {
  const ways: readonly (readonly [string, Written, (text: string) => string | Uint8Array])[] = [
    ["by commas", { separator: ",", decimal: ".", index: false, end: "\n" }, String],
    ["by pandas with its index", { separator: ",", decimal: ".", index: true, end: "\n" }, String],
    ["by a German spreadsheet", { separator: ";", decimal: ",", index: false, end: "\r\n" }, String],
    ["by tabs with decimal commas", { separator: "\t", decimal: ",", index: true, end: "\n" }, String],
    [
      "by Excel as Unicode text",
      { separator: "\t", decimal: ".", index: false, end: "\r\n" },
      (t) => utf16(t, true),
    ],
    [
      "by R's write.csv2 in UTF-16",
      { separator: ";", decimal: ",", index: true, end: "\n" },
      (t) => utf16(t, false),
    ],
  ];
  it.each(ways)("are read back unchanged from a file written %s", (_, way, encode) => {
    for (const { id, task } of real) {
      const { inputs, targets, ...names } = tableOf(id);
      const { table } = good(encode(written({ inputs, targets, ...names }, way)), { task });
      expect(table, id).toMatchObject(names);
      // One by one: a comparison of whole arrays takes seconds.
      expect(
        table.inputs.findIndex((value, at) => value !== inputs[at]),
        id,
      ).toBe(-1);
      expect(
        table.targets.findIndex((value, at) => value !== targets[at]),
        id,
      ).toBe(-1);
      expect([table.inputs.length, table.targets.length], id).toEqual([inputs.length, targets.length]);
    }
  });
});

describe("an index column", () => {
  it.each([
    ["of pandas", ",height,kind\n0,1.5,a\n1,2.5,b\n2,3.5,a\n"],
    ["of pandas, written and read twice", "Unnamed: 0,height,kind\n0,1.5,a\n1,2.5,b\n2,3.5,a\n"],
    [
      "of R with words",
      '"","height","kind"\n"Mazda RX4",1.5,"a"\n"Datsun 710",2.5,"b"\n"Fiat 128",3.5,"a"\n',
    ],
    ["that a header of write.table passes over", 'height kind\n"1" 1.5 "a"\n"2" 2.5 "b"\n"3" 3.5 "a"\n'],
  ])("%s is left out, with a note", (_, text) => {
    const result = good(text);
    expect(result.table.features).toEqual(["height"]);
    expect(saidOf(result)).toMatch(
      /^Left out: "(?:column 1|Unnamed: 0)" \(another value in each row, and no name\)\.$/,
    );
  });

  it("can be chosen as an input", () => {
    const { table } = good(",a,b\n3,1,2.5\n1,2,3.5\n", { columns: ["column 1", "a"] });
    expect([...table.inputs]).toEqual([3, 1, 1, 2]);
  });

  it("is the input of a series", () => {
    const { table } = good(",value\n0,1.5\n1,2.5\n2,3.5\n");
    expect([table.features, table.target]).toEqual([["column 1"], "value"]);
  });

  it("is a column like any other if it has a name", () => {
    expect(good("id,a,b\n1,1,2.5\n2,2,3.5\n").table.features).toEqual(["id", "a"]);
    expect(good("x,,c\n1,4,2.5\n2,5,3.5\n").table.features).toEqual(["x", "column 2"]);
  });
});

describe("a missing value", () => {
  const marks = ["NA", "N/A", "n/a", "NaN", "nan", "null", "NULL", "?", "-", ".", "", "#N/A", "<NA>", "–"];

  it.each(marks)("%j is never a class, and its row can be left out", (mark) => {
    const text = `x,kind\n1,a\n2,${mark}\n3,b\n4,a\n`;
    expect(readCsv(text)).toMatchObject({
      total: 1,
      problems: [{ row: 3, column: "kind" }],
      incomplete: { rows: 1, of: 4 },
    });
    const { table, notes } = good(text, { leaveOut: true });
    expect(table.task).toEqual({ kind: "classification", classes: ["a", "b"] });
    expect([...table.inputs]).toEqual([1, 3, 4]);
    expect(notes).toEqual(["1 of 4 rows is left out: a value is missing or can't be read."]);
  });

  it.each(marks)("%j is neither a number nor a word of an input", (mark) => {
    const text = `x,colour,y\n1,red,1.5\n${mark},red,2.5\n3,${mark},3.5\n4,blue,${mark}\n5,blue,5.5\n6,red,6.5\n`;
    expect(readCsv(text)).toMatchObject({ total: 3, incomplete: { rows: 3, of: 6 } });
    const { table } = good(text, { leaveOut: true });
    expect(table.features).toEqual(["x", "colour=blue", "colour=red"]);
    expect([...table.targets]).toEqual([1.5, 5.5, 6.5]);
  });

  it.each(["Na", "none", "no"])("is not meant by the class %j", (name) => {
    expect(good(`x,kind\n1,K\n2,${name}\n3,K\n`).table.task).toEqual({
      kind: "classification",
      classes: ["K", name].toSorted(),
    });
  });

  it("counts in the chosen columns only", () => {
    const text = "x,deck,y\n1,,1.5\n2,,2.5\n3,7,3.5\n4,8,4.5\n5,,5.5\n";
    const { table, notes } = good(text);
    expect([table.features, table.rows]).toEqual([["x"], 5]);
    expect(notes).toEqual(['Left out: "deck" (3 of 5 values missing).']);
  });

  it("leaves out its column if it is in every row", () => {
    const result = good("x,a,b,y\n1,1,,1.5\n2,,2,2.5\n3,3,,3.5\n4,,4,4.5\n");
    expect(result.table.features).toEqual(["x"]);
    expect(saidOf(result)).toBe('Left out: "a" (2 of 4 values missing) and "b" (2 of 4 values missing).');
  });

  it("cannot be left out where one row remains", () => {
    const text = "x,y\n1,\n,2.5\n3,3.5\n";
    expect(readCsv(text)).toMatchObject({ total: 2, incomplete: null });
    expect(readCsv(text, { leaveOut: true })).toMatchObject({
      problems: [
        {
          message:
            "One of 3 rows has all values; a table needs two. Leave out the columns with the most gaps.",
        },
      ],
    });
  });

  it("is left out like a row of another length or a word among numbers", () => {
    const rows = Array.from({ length: 30 }, (_, row) => `${row},${row}.5`);
    const text = `x,y\n${rows.join("\n")}\n31\n32,unknown\n33,3,3\nSource: somebody\n`;
    expect(readCsv(text)).toMatchObject({ total: 4, incomplete: { rows: 4, of: 34 } });
    expect(good(text, { leaveOut: true }).table.rows).toBe(30);
  });
});

describe("a column of text", () => {
  const text = "size,colour,y\n1,red,1.5\n2,blue,2.5\n3,red,3.5\n4,Äpfel,4.5\n5,blue,5.5\n6,red,6.5\n";

  it("becomes an input for each of its words, in the order of the words", () => {
    const { table, notes } = good(text);
    expect(table.features).toEqual(["size", "colour=blue", "colour=red", "colour=Äpfel"]);
    expect([...table.inputs.slice(0, 8)]).toEqual([1, 0, 1, 0, 2, 1, 0, 0]);
    expect(notes).toEqual(['"colour" becomes an input for each word.']);
  });

  it("becomes the same inputs whatever the order of the rows", () => {
    const [header, ...rows] = text.trimEnd().split("\n");
    const { table } = good([header, ...rows.toReversed()].join("\n"));
    expect(table.features).toEqual(good(text).table.features);
  });

  it("is left out where it names the rows, with a note", () => {
    const rows = Array.from({ length: 30 }, (_, row) => `person ${row},${row},${row}.5`);
    const result = good(`name,x,y\n${rows.join("\n")}`);
    expect(result.table.features).toEqual(["x"]);
    expect(saidOf(result)).toBe('Left out: "name" (30 different words).');
    expect(good(`name,x,y\n${rows.join("\n")}`, { columns: ["name"] }).table.features).toHaveLength(30);
  });

  it("is refused as an input with more words than there may be classes", () => {
    const rows = Array.from({ length: 101 }, (_, row) => `w${row},${row},${row}.5`);
    expect(readCsv(`name,x,y\n${rows.join("\n")}`, { columns: ["name", "x"] })).toMatchObject({
      problems: [
        { message: 'Column "name" has more than 100 different words, too many to become an input each.' },
      ],
    });
  });

  it("is left out beyond the most inputs of a network", () => {
    const columns = Array.from({ length: 20 }, (_, k) => `c${k}`);
    const rows = Array.from({ length: 40 }, (_, row) => [
      ...columns.map((_, k) => `w${(row * (k + 1)) % 19}`),
      row,
    ]);
    const source = [[...columns, "y"], ...rows].map((row) => row.join()).join("\n");
    const result = good(source, { task: "regression" });
    expect(result.table.features.length).toBeLessThan(csvLimits.columns);
    expect(saidOf(result)).toContain("(more than 255 inputs)");
    expect(readCsv(source, { columns, target: "y" })).toMatchObject({
      problems: [
        { message: expect.stringMatching(/^The columns become 3\d\d inputs, .* the maximum is 255\.$/) },
      ],
    });
  });

  it("gets another name where an input would be called like a column", () => {
    const { table } = good("a=x,a,y\n1,x,1.5\n2,z,2.5\n3,x,3.5\n4,z,4.5\n");
    expect(table.features).toEqual(["a=x", "a=x (2)", "a=z"]);
  });

  it("becomes days where it holds dates", () => {
    const { table, notes } = good("date,y\n1970-01-11,1.5\n1970-01-01,2.5\n1969-12-31,3.5\n");
    expect(table.features).toEqual(["date"]);
    expect([...table.inputs]).toEqual([10, 0, -1]);
    expect(notes).toEqual(['"date" becomes days since 1970-01-01.']);
  });
});

describe("the target", () => {
  it("is the last column that can be learned, with a note", () => {
    const rows = Array.from({ length: 120 }, (_, row) => `${row},${row}.5,page ${row}`);
    const result = good(`x,y,url\n${rows.join("\n")}`);
    expect(result.table.target).toBe("y");
    expect(saidOf(result)).toContain(
      'The last column, "url", has more than 100 different words; the target is "y".',
    );
  });

  const whole = (count: number): string =>
    `x,y\n${Array.from({ length: 200 }, (_, row) => `${row}.5,${row % count}`).join("\n")}`;

  it.each([
    [10, null, "classification"],
    [11, 11, "classification"],
    [20, 20, "classification"],
    [21, 21, "regression"],
    [100, 100, "regression"],
    [101, null, "regression"],
  ])(
    "of %i distinct whole numbers is unclear: %j, and %s unless the user says otherwise",
    (count, unclear, kind) => {
      expect(good(whole(count))).toMatchObject({ unclear, table: { task: { kind } } });
      for (const task of ["regression", "classification"] as const)
        if (count <= 100)
          expect(good(whole(count), { task })).toMatchObject({
            unclear: null,
            table: { task: { kind: task } },
          });
    },
  );
});

describe("the separator", () => {
  it.each([
    ["declared by a first line", "sep=;\na;b\n1;2,5\n3;4,5\n", ";"],
    ["declared in quotes", '"sep=|"\na|b\n1|2.5\n3|4.5\n', "|"],
    ["in the rows, where the header has more of another", "a, first;b\n1;2.5\n3;4.5\n5;6.5\n", ";"],
    ["a semicolon between decimal commas, without a header", "1,5;2,5\n3,5;4,5\n5,5;6,5\n", ";"],
    [
      "a tab between texts with commas",
      "place\ty\nOslo, Norway\t1.5\nRome, Italy\t2.5\nOslo, Norway\t3.5\nRome, Italy\t4.5\n",
      "\t",
    ],
    ["blanks in columns", "  5.1   3.5  1\n 14.9   3.0  2\n  4.7  13.2  1\n", " "],
  ])("is found %s", (_, text, separator) => {
    expect(good(text).format?.separator).toBe(separator);
  });

  it("is what the user says", () => {
    expect(good("a;1,b;2\n1;2,3;4\n5;6,7;8\n", { format: { separator: ";" } }).table.features).toEqual([
      "a",
      "1,b",
    ]);
  });

  it("counts the lines of a declaration", () => {
    expect(readCsv("sep=,\na,b\n1,2\nx,3\n4,5.5\n")).toMatchObject({ problems: [{ row: 4, column: "a" }] });
  });
});

describe("numbers", () => {
  const targets = (text: string, choice?: CsvChoice): number[] =>
    Array.from(good(text, { task: "regression", ...choice }).table.targets);

  it.each([
    ["decimal commas between semicolons", "x;y\n1;1,5\n2;-0,25\n3;1e3", [1.5, -0.25, 1000]],
    ["points for thousands", "x;y\n1;1.234,5\n2;12.345.678\n3;7", [1234.5, 12345678, 7]],
    ["decimal commas between tabs", "x\ty\n1\t1,5\n2\t,25\n3\t4", [1.5, 0.25, 4]],
    ["decimal commas in quotes between commas", 'x,y\n1,"1,5"\n2,"2,25"\n3,4', [1.5, 2.25, 4]],
    ["commas for thousands", 'x,y\n1,"1,234"\n2,"12,345.5"\n3,7', [1234, 12345.5, 7]],
    ["commas for thousands alone", 'x,y\n1,"1,234"\n2,"12,345"\n3,7', [1234, 12345, 7]],
    ["three decimals between semicolons", "x;y\n1;1,234\n2;12,345\n3;7", [1.234, 12.345, 7]],
    [
      "spaces for thousands",
      "x,y\n1,1 234.5\n2,12 345\n3,7\u202f000\n4,8\u00a0000",
      [1234.5, 12345, 7000, 8000],
    ],
    ["apostrophes for thousands", "x,y\n1,1'234.5\n2,12’345\n3,7", [1234.5, 12345, 7]],
    ["Indian groups", 'x,y\n1,"1,23,456.5"\n2,"12,34,567"\n3,7', [123456.5, 1234567, 7]],
    ["minus signs of typesetters", "x,y\n1,−1.5\n2,–2.5\n3,3", [-1.5, -2.5, 3]],
    ["per cent and currencies", 'x,y\n1,12.5%\n2,"$1,234.50"\n3,-€3\n4,4 €', [12.5, 1234.5, -3, 4]],
  ])("are read with %s", (_, text, values) => {
    expect(targets(text)).toEqual(values);
  });

  it("are read with the decimal mark that the user says", () => {
    expect(targets('x,y\n1,"1,234"\n2,"2,345"', { format: { decimal: "," } })).toEqual([1.234, 2.345]);
    expect(targets("x;y\n1;1,234\n2;2,345", { format: { decimal: "." } })).toEqual([1234, 2345]);
  });

  it("have a note on how one with a comma was read", () => {
    expect(good('x,y\n1,"1,234"\n2,"2,345"').notes).toEqual(['"1,234" is read as 1234.']);
  });

  it("are read in time proportional to their length, up to that of a file", () => {
    for (const long of [
      "1".repeat(2_000_000),
      "1,".repeat(1_000_000),
      "1,111".repeat(400_000),
      "1 ".repeat(900_000),
    ])
      expect(readCsv(`x,y\n1,"${long}x"\n2,"${long}"\n3,4\n`)).toHaveProperty("columns");
  });
});

describe("the encoding", () => {
  it.each([
    ["UTF-16 with its mark", utf16("größe,y\n1,2.5\n3,4.5\n", true), "utf-16le"],
    ["UTF-16, high byte first", utf16("größe,y\n1,2.5\n3,4.5\n", false), "utf-16be"],
    ["UTF-16 without a mark", utf16("größe,y\n1,2.5\n3,4.5\n", true, false), "utf-16le"],
    ["UTF-16 without a mark, high byte first", utf16("größe,y\n1,2.5\n3,4.5\n", false, false), "utf-16be"],
    ["Windows-1252", latin("größe,y\n1,2.5\n3,4.5\n"), "windows-1252"],
    ["UTF-8", new TextEncoder().encode("größe,y\n1,2.5\n3,4.5\n"), "utf-8"],
  ])("is found to be %s", (_, bytes, encoding) => {
    const result = good(bytes);
    expect(result.format?.encoding).toBe(encoding);
    expect(result.table.features).toEqual(["größe"]);
    expect(saidOf(result)).toBe(
      encoding === "windows-1252" ? "The file is not in UTF-8; it is read as Windows-1252." : "",
    );
  });

  it("is what the user says, and a byte outside it is reported with its row", () => {
    const bytes = latin("x,y\n1,2\nö,4\n");
    expect(readCsv(bytes, { format: { encoding: "utf-8" } })).toMatchObject({
      problems: [{ row: 3, message: "Row 3 holds a byte that is not UTF-8; choose another encoding." }],
    });
    expect(
      good(new TextEncoder().encode("ö,y\n1,2.5\n3,4.5"), { format: { encoding: "windows-1252" } }).table
        .features,
    ).toEqual(["Ã¶"]);
  });
});

describe("the first row", () => {
  it.each([
    ["numbers above numbers", "5.1,3.5,setosa\n4.9,3,setosa\n6,2,virginica\n"],
    ["words that stand again below", "sunny,hot,no\nrainy,mild,yes\nsunny,mild,no\nrainy,hot,yes\n"],
  ])("is data where it holds %s", (_, text) => {
    const result = readCsv(text);
    expect(result.format?.header).toBe(false);
    expect(result.columns.map(({ name }) => name)).toEqual(["column 1", "column 2", "column 3"]);
    expect(saidOf(result)).toContain(": columns are numbered.");
  });

  it.each([
    ["words above numbers", "a,b\n1,2\n3,4\n"],
    ["words alone", "outlook,play\nsunny,no\nrainy,yes\n"],
    ["years above what they had", "country,1952,1957\nChad,1178.7,1308.5\nCuba,5586.5,6092.2\n"],
    ["the numbers of columns", "0,1,2\n5.1,3.5,0.2\n4.9,3,0.2\n"],
    ["a word that stands again below, beside a word above numbers", "y,n\ny,1\ny,2\nn,3\n"],
  ])("names the columns where it holds %s", (_, text) => {
    expect(readCsv(text).format?.header).toBe(true);
  });

  it("is what the user says", () => {
    expect(good("1,2\n3,4.5\n5,6.5\n", { format: { header: true } }).table).toMatchObject({
      features: ["1"],
      rows: 2,
    });
    expect(readCsv("a,b\n1,2\n3,4\n", { format: { header: false } }).columns).toHaveLength(2);
  });

  it("is below a title, remarks and an empty line", () => {
    const text = "Report of 2014,,\n# made by hand\n\na,b,c\n1,2,3.5\n4,5,6.5\n7,x,8.5\n";
    const result = readCsv(text);
    expect(result.columns.map(({ name }) => name)).toEqual(["a", "b", "c"]);
    expect(saidOf(result)).toContain("2 lines above the table are skipped.");
    expect(result).toMatchObject({ problems: [{ row: 7, column: "b" }] });
  });

  it("may name a column twice", () => {
    const result = good("a,b,a,b\n1,2,3,4.5\n5,6,7,8.5\n");
    expect(result.table).toMatchObject({ features: ["a", "b", "a (2)"], target: "b (2)" });
    expect(saidOf(result)).toContain('Two columns are named "a"; column 3 is called "a (2)".');
  });

  it("may have unsafe names, which are made safe to show", () => {
    const { table } = good(`\u202egnp.exe,${"é".repeat(300)},y\n1,2,3.5\n4,5,6.5\n`);
    expect(table.features).toEqual(["U+202Egnp.exe", `${"é".repeat(99)}…`]);
  });
});

describe("more rows than are read", () => {
  it("are read in part, evenly spread, with a note", () => {
    const rows = Array.from({ length: 50_000 }, (_, row) => `${row},${row}.5`);
    const { table, notes } = good(`x,y\n${rows.join("\n")}`);
    expect(table.rows).toBe(csvLimits.rows);
    expect(notes).toEqual(["20,000 of 50,000 rows are read, evenly spread over the file."]);
    const gaps = new Set(
      Array.from({ length: table.rows - 1 }, (_, row) => table.inputs[row + 1] - table.inputs[row]),
    );
    expect([...gaps].toSorted()).toEqual([2, 3]);
  });
});

describe("quotation marks that close at the wrong place", () => {
  const text = 'x,y\n1,"2" inch\n3,"4" inch\n5,"2" inch\n';

  it("are reported together with the format, which the user can change", () => {
    expect(readCsv(text)).toMatchObject({ problems: [{ row: 2, column: "y" }], format: { quotes: true } });
  });

  it("are text where the user says so", () => {
    expect(good(text, { format: { quotes: false } }).table.task).toEqual({
      kind: "classification",
      classes: ['"2" inch', '"4" inch'],
    });
  });
});

describe("the preview", () => {
  it("has the first rows as they were read", () => {
    expect(
      good("when;a;b;c\n2014-01-02;1,5;NA;red\n2014-01-03;2,5;3;blue\n2014-01-04;3,5;4;red\n", {
        columns: ["a"],
      }).preview,
    ).toEqual([
      ["2014-01-02", 1.5, null, "red"],
      ["2014-01-03", 2.5, 3, "blue"],
      ["2014-01-04", 3.5, 4, "red"],
    ]);
  });

  it("has the unchanged records where they are no table", () => {
    expect(readCsv("a:b\n1:2\n")).toMatchObject({ preview: [["a:b"], ["1:2"]], format: { separator: "," } });
  });
});
