import { csvLimits } from "./limits.ts";
import { isNumeric } from "./number.ts";
import { quoted, type Report } from "./report.ts";

/** Whether the names of the columns can be used; reports why not. */
export function checkHeader(names: readonly string[], row: number, report: Report): boolean {
  const before = report.total;
  if (names.length > csvLimits.columns) {
    report.add(`Row ${row} has ${names.length} columns; at most ${csvLimits.columns} are read.`, row);
    return false;
  }
  if (names.length < 2) {
    const fault =
      "is the only column; a table needs an input and a target, separated by comma, semicolon or tab.";
    report.add(`Row ${row}: ${quoted(names[0])} ${fault}`, row, names[0]);
    return false;
  }
  // A wrong guess here would silently take the first row of data away.
  if (names.filter(isNumeric).length * 2 >= names.length) {
    const sample = quoted(names.find(isNumeric) ?? "");
    report.add(
      `Row ${row} must name the columns, but holds numbers such as ${sample}: the header is missing.`,
      row,
    );
    return false;
  }
  const seen = new Map<string, number>();
  for (const [at, name] of names.entries()) {
    const first = seen.get(name);
    if (name === "") {
      report.cell(row, at + 1, "the column has no name.");
    } else if (first !== undefined) {
      report.cell(row, name, `columns ${first} and ${at + 1} have the same name.`);
    } else seen.set(name, at + 1);
  }
  return report.total === before;
}
