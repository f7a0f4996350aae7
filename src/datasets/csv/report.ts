import { outsideName } from "../outside-name.ts";
import type { CsvProblem } from "./result.ts";

const listed = 20;

/** Collects problems: counts all, keeps the first. */
export class Report {
  readonly problems: CsvProblem[] = [];
  total = 0;

  /** Adds a problem. @param message a whole sentence */
  add(message: string, row: number | null = null, column: string | null = null): void {
    this.total += 1;
    if (this.problems.length < listed) this.problems.push({ row, column, message });
  }

  /**
   * Adds a problem of a cell.
   *
   * @param column its name, or its number from 1 where it has none
   * @param fault returns the text after the place, such as `"12x" is not a number.`; it is called for the first faults
   * only, as there may be millions
   */
  cell(row: number, column: string | number, fault: () => string): void {
    if (this.problems.length === listed) {
      this.total += 1;
      return;
    }
    const place = typeof column === "number" ? `column ${column}` : `column ${quoted(column)}`;
    this.add(`Row ${row}, ${place}: ${fault()}`, row, typeof column === "number" ? place : column);
  }
}

/** Returns text from the file in quotes, for a sentence. */
export const quoted = (text: string): string => `"${glance(text)}"`;

/** Returns text from the file on one line, cut short, and safe to show. */
export function glance(text: string): string {
  // Cut first: the cell may be as long as the file.
  const characters = [...outsideName(text.slice(0, 200).replace(/\s+/g, " "))];
  return characters.length > 40 ? `${characters.slice(0, 40).join("")}…` : characters.join("");
}

/** Returns a column's name, or its number from 1 where it has none. */
export const columnAt = (names: readonly string[], at: number): string | number => names[at] || at + 1;
