import { outsideName } from "../outside-name.ts";
import type { CsvProblem } from "./result.ts";

const listed = 20;

/** Gathers problems: all are counted, the first are kept. */
export class Report {
  readonly problems: CsvProblem[] = [];
  total = 0;

  /** @param message a sentence that stands by itself */
  add(message: string, row: number | null = null, column: string | null = null): void {
    this.total += 1;
    if (this.problems.length < listed) this.problems.push({ row, column, message });
  }

  /**
   * @param column its name, or its number from 1 where it has none
   * @param fault gives what follows after the place, such as `"12x" is not a number.`; of millions of faults only the
   * first are put into words
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

/** Text from the file for a sentence. */
export const quoted = (text: string): string => `"${glance(text)}"`;

/** Text from the file on one line and no longer than a glance, safe to show. */
export function glance(text: string): string {
  // Cut first: the cell may be as long as the file.
  const characters = [...outsideName(text.slice(0, 200).replace(/\s+/g, " "))];
  return characters.length > 40 ? `${characters.slice(0, 40).join("")}…` : characters.join("");
}

/** A column's name, or its number from 1 where it has none. */
export const columnAt = (names: readonly string[], at: number): string | number => names[at] || at + 1;
