import { type Told, tell, told } from "../../../words/told.ts";
import { axisValues, cellCount, type Mapped, placeOf, slotsOf } from "../cells/cell-spec.ts";
import { type CellColumns, cellColumns } from "../cells/columns.ts";
import { minimaOf } from "../cells/minima.ts";
import { regimes } from "../cells/regime.ts";
import type { CellKind } from "../map-spec.ts";
import { kindsInShard, shardColumns } from "./shard-csv.ts";

/** The most characters of a line, and of a file for each of its lines on average. */
export const shardLimits = { line: 4096, onAverage: 512 } as const;

/** Returns the most bytes that the file of a whole map can have. */
export const longestShard = (spec: Mapped): number => shardLimits.onAverage * (cellCount(spec.map) + 1);

/** Returns the least and the largest whole number of each kind of cell that has no others. */
const wholeNumbers = (spec: Mapped): ReadonlyMap<CellKind, readonly [least: number, most: number]> =>
  new Map([
    ["minimum", [-1, spec.kind === "surface" ? minimaOf(spec).length - 1 : -1]],
    ["steps", [-1, spec.steps]],
    ["diverged", [0, spec.steps]],
    ["regime", [-1, regimes.length - 1]],
  ]);

/** A file that is not the whole map of an experiment; it says in which row, and why. */
export class NoShard extends Error {
  readonly why: Told;

  constructor(why: Told) {
    super(tell(why));
    this.why = why;
  }
}

/** Reads the shard of a whole map, as its text comes. Every number is checked before it is taken. */
export class ShardReader {
  /** The columns of the contender, or of both that are compared. */
  readonly columns: readonly CellColumns[];
  readonly #spec: Mapped;
  readonly #head: string;
  /** The values of each axis, as they are written. */
  readonly #values: readonly (readonly string[])[];
  readonly #checks: Uint32Array | null;
  readonly #kinds: readonly CellKind[];
  readonly #whole: ReturnType<typeof wholeNumbers>;
  readonly #total: number;
  #rest = "";
  /** The lines that were read. */
  #lines = 0;

  /** @param checks CRC-32 of each cell's line, where they are known */
  constructor(spec: Mapped, checks: Uint32Array | null) {
    this.#spec = spec;
    this.#total = cellCount(spec.map);
    this.#checks = checks;
    this.#head = shardColumns(spec).join(",");
    this.#values = axisValues(spec).map((axis) => Array.from(axis, String));
    this.columns = slotsOf(spec.map).map(() => cellColumns(this.#total));
    this.#kinds = kindsInShard(spec);
    this.#whole = wholeNumbers(spec);
  }

  /** The share of the cells that were read. */
  get share(): number {
    return Math.min(1, this.#lines / (this.#total + 1));
  }

  /** Takes the next part of the text. @throws NoShard */
  push(text: string): void {
    const lines = (this.#rest + text).split("\n");
    this.#rest = lines.pop() ?? "";
    for (const line of lines) this.#read(line.endsWith("\r") ? line.slice(0, -1) : line);
    if (this.#rest.length > shardLimits.line)
      this.#refuse(told("it has more than {most} characters", { most: String(shardLimits.line) }));
  }

  /** Ends the text. @throws NoShard where cells are missing */
  end(): void {
    if (this.#rest !== "") this.push("\n");
    if (this.#lines <= this.#total)
      throw new NoShard(
        told("it ends after {cells} cells, and this map has {all}", {
          cells: String(Math.max(0, this.#lines - 1)),
          all: String(this.#total),
        }),
      );
  }

  #read(line: string): void {
    const row = this.#lines;
    if (row === 0 && line !== this.#head) this.#refuseHead(line);
    if (row > this.#total) this.#refuse(told("it goes on after the map's last cell"));
    if (row > 0) this.#readCell(line, row - 1);
    this.#lines += 1;
  }

  #refuseHead(line: string): never {
    const [found, wanted] = [line.split(","), this.#head.split(",")];
    const at = wanted.findIndex((name, place) => found[place] !== name);
    const column = at < 0 ? wanted.length : at;
    const name = (names: readonly string[]) =>
      column < names.length ? JSON.stringify(names[column].slice(0, 40)) : told("missing");
    throw new NoShard(
      told("its column {column} is {found}, and that of this map is {wanted}", {
        column: String(column + 1),
        found: name(found),
        wanted: name(wanted),
      }),
    );
  }

  #readCell(line: string, cell: number): void {
    const [width] = this.#spec.map.size;
    const { map } = this.#spec;
    const at = [cell % width, Math.floor(cell / width)];
    const fields = line.split(",");
    const axes = this.#values.length;
    const count = 2 + axes + this.columns.length * this.#kinds.length;
    if (fields.length !== count)
      this.#refuse(
        told("it has {found} numbers instead of {wanted}", {
          found: String(fields.length),
          wanted: String(count),
        }),
      );
    if (fields[0] !== String(at[0]) || fields[1] !== String(at[1]))
      this.#refuse(
        told("cell ({wanted}) should stand there, and ({found}) does", {
          wanted: String(at),
          found: `${fields[0].slice(0, 9)},${fields[1].slice(0, 9)}`,
        }),
      );
    for (const [k, { name }] of map.axes.entries()) {
      const [found, wanted] = [fields[2 + k], this.#values[k][placeOf(map, cell, k)]];
      if (found !== wanted)
        this.#refuse(
          told("{name} is {found}, and {wanted} in this map", {
            name,
            found: JSON.stringify(found.slice(0, 30)),
            wanted,
          }),
        );
    }
    if (this.#checks && crc32(line) !== this.#checks[cell])
      this.#refuse(told("its numbers are not those that were computed"));
    let field = 2 + axes;
    for (const columns of this.columns)
      for (const kind of this.#kinds) columns[kind][cell] = this.#number(kind, fields[field++]);
  }

  /** Reads a number as JavaScript prints it. */
  #number(kind: CellKind, text: string): number {
    const value = Number(text);
    const range = this.#whole.get(kind);
    const quoted = JSON.stringify(text.slice(0, 30));
    if (String(value) !== text)
      this.#refuse(told("{name} must be a number, got {text}", { name: kind, text: quoted }));
    if (range && !(Number.isInteger(value) && value >= range[0] && value <= range[1]))
      this.#refuse(
        told("{name} must be a whole number from {least} to {most}, got {text}", {
          name: kind,
          least: String(range[0]),
          most: String(range[1]),
          text: quoted,
        }),
      );
    return value;
  }

  #refuse(why: Told): never {
    throw new NoShard(
      told("row {row} (line {line}): {why}", {
        row: String(this.#lines),
        line: String(this.#lines + 1),
        why,
      }),
    );
  }
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** Returns the CRC-32 of a line of ASCII. */
function crc32(line: string): number {
  let sum = 0xffffffff;
  for (let at = 0; at < line.length; at++) sum = table[(sum ^ line.charCodeAt(at)) & 255] ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
