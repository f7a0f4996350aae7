import { type Expression, type FunctionBuilder, i32, type Place, v128 } from "../../../wasm/index.ts";
import { type DescentSource, numbersOf } from "./descent-writer.ts";

/** Vectors of cells that are computed at once: a block. */
export const vectors = 4;

/** The numbers of a block's cells by their names, a vector of cells after the other. */
export type Numbers = ReadonlyMap<string, readonly Place<"v128">[]>;

const names = (source: DescentSource): readonly string[] => [...numbersOf(source), "best", "reached"];

/** Returns the bytes that a block takes while it moves. */
export const movingBytes = (source: DescentSource): number => 16 * vectors * (2 * names(source).length + 1);

/**
 * A block of cells while it moves: position, state, what is measured there, the best loss and the steps to one.
 *
 * A step reads one copy of these numbers and writes the other. They are in memory, since they are more than a processor
 * has registers, and an engine keeps what does not fit at addresses that are no multiple of 16: there, a vector may lie
 * on two pages, which takes so long that the cells' speed depended on where the stack began.
 */
export class MovingCells {
  /** The numbers before a step, and after it. */
  readonly now: Numbers;
  readonly next: Numbers;
  /** Masks of the cells that go on. */
  readonly live: readonly Place<"v128">[];
  readonly #f: FunctionBuilder;
  readonly #copies: readonly [now: Place<"i32">, next: Place<"i32">];

  /** @param address of `movingBytes`, a multiple of 16 */
  constructor(f: FunctionBuilder, source: DescentSource, address: number) {
    const all = names(source);
    const size = 16 * vectors * all.length;
    const at = (from: Expression<"i32"> | number, array: number) =>
      Array.from({ length: vectors }, (_, v) => v128.at(from, 16 * (vectors * array + v)));
    const numbersAt = (from: Expression<"i32">) => new Map(all.map((name, k) => [name, at(from, k)]));
    const [now, next] = [f.keep(i32.const(address)), f.keep(i32.const(address + size))];
    this.now = numbersAt(now);
    this.next = numbersAt(next);
    this.live = at(address + 2 * size, 0);
    this.#f = f;
    this.#copies = [now, next];
  }

  /** Ends a step: what was after it is before the next. */
  swap(): void {
    const f = this.#f;
    const [now, next] = this.#copies;
    const before = f.keep(now);
    f.set(now, next);
    f.set(next, before);
  }
}

/** Returns some of the vectors of each number. */
export const partOf = (numbers: Numbers, first: number, count: number): Numbers =>
  new Map([...numbers].map(([name, places]) => [name, places.slice(first, first + count)]));
