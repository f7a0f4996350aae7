import {
  type Expression,
  type FunctionBuilder,
  f64,
  f64x2,
  i32,
  type Place,
  v128,
} from "../../../wasm/index.ts";
import type { LoweredProgram } from "../../compile/lower.ts";
import { operandsOf } from "../../compile/value.ts";
import type { Arithmetic } from "../arithmetic.ts";
import type { Callables } from "../callables.ts";
import type { Constants } from "../layout.ts";
import type { Vector } from "../scope.ts";
import { ValueWriter } from "../value-writer.ts";
import type { StepTerms } from "./step-terms.ts";

/** A rule and the surface that it descends. */
export interface DescentSource {
  /** The new `p`, and the new value of each state slot. */
  readonly rule: LoweredProgram;
  readonly slots: readonly string[];
  /** `loss`, `dx` and `dy`, of inputs `x` and `y`. */
  readonly surface: LoweredProgram;
}

export interface DescentEnvironment extends DescentSource {
  readonly arithmetic: Arithmetic;
  readonly terms: StepTerms;
  /** Addresses of the hyperparameters that all points have alike. */
  readonly cells: ReadonlyMap<string, number>;
  readonly constants: Constants;
  readonly callables: Callables;
}

/** Numbers of a point: position and state. */
export function arraysOf({ rule, slots }: DescentSource): readonly string[] {
  const twice = (name: string) => [`${name}.x`, `${name}.y`];
  return ["x", "y", ...slots.flatMap((name) => (isLaned(rule, name) ? twice(name) : [name]))];
}

/** Says whether a slot has a number for each of the two coordinates. */
export const isLaned = ({ values }: LoweredProgram, slot: string): boolean =>
  values.some((value) => value.kind === "input" && value.name === slot && !value.uniform);

/** The outputs of a surface that each step measures. */
export const figures = ["loss", "dx", "dy"] as const;

/** Numbers of a point that is traced: position, state, and what is measured there. */
export const numbersOf = (source: DescentSource): readonly string[] => [...arraysOf(source), ...figures];

/** The state of the points that the code computes at once: locals by array, one for each vector of points. */
export type Locals = ReadonlyMap<string, readonly Place<"v128">[]>;

/** Numbers of points by their names, loss and gradient among them: vectors of points. */
export type Measured = ReadonlyMap<string, readonly Vector[]>;

/** Writes code that moves points by a rule, down a surface. */
export class DescentWriter {
  readonly #f: FunctionBuilder;
  readonly #environment: DescentEnvironment;
  readonly #vectors: number;
  readonly #rule: ValueWriter;

  /**
   * @param vectors of points that are computed at once
   * @param fixed a writer that has written the values that do not change
   */
  constructor(
    f: FunctionBuilder,
    environment: DescentEnvironment,
    vectors: number,
    fixed: DescentWriter | null = null,
  ) {
    this.#f = f;
    this.#environment = environment;
    this.#vectors = vectors;
    const { rule, constants, callables, arithmetic } = environment;
    this.#rule = new ValueWriter(f, rule, constants, callables, arithmetic);
    if (fixed) this.#rule.takeFrom(fixed.#rule);
  }

  /** Writes the values of the rule that do not change. */
  writeFixed(): void {
    const { rule, terms, cells, arithmetic } = this.#environment;
    for (const [place, value] of rule.values.entries()) {
      if (terms.changes[place] !== "fixed") continue;
      if (value.kind === "constant") this.#rule.set(place, [this.#rule.scope.constant(value.value)]);
      else if (value.kind === "lanes") this.#rule.set(place, [this.#rule.scope.constant(2)]);
      else if (value.kind === "operation") this.#rule.compute(place, 1, true);
      else if (value.kind === "input")
        this.#rule.set(place, [this.#f.keep(arithmetic.splatAt(0, cells.get(value.name)!))]);
    }
    this.#computeMasks("fixed", 1);
  }

  /** Writes the values of the rule that each point has but that do not change. @param load loads those of a hyperparameter */
  writeOwn(load: (name: string) => readonly Vector[]): void {
    const { rule, terms } = this.#environment;
    for (const [place, value] of rule.values.entries()) {
      if (terms.changes[place] !== "own") continue;
      if (value.kind === "input") this.#rule.set(place, load(value.name));
      else this.#rule.compute(place, this.#vectors);
    }
    this.#computeMasks("own", this.#vectors);
  }

  /** Computes conditions that do not change. */
  #computeMasks(change: "fixed" | "own", count: number): void {
    const { rule, terms } = this.#environment;
    for (const value of rule.values)
      if (value.kind === "operation" && value.operation === "where")
        if (terms.changes[value.operands[0]] === change) this.#rule.computeMask(value.operands[0], count);
  }

  /** Loads a vector of points. @param base the address of the first of `numbersOf` */
  load(base: Expression<"i32">): Locals {
    const names = numbersOf(this.#environment);
    return new Map(names.map((name, k) => [name, [this.#f.keep(v128.at(base, 16 * k))]]));
  }

  store(locals: Locals, base: Expression<"i32">): void {
    for (const [k, name] of numbersOf(this.#environment).entries())
      this.#f.set(v128.at(base, 16 * k), locals.get(name)![0]);
  }

  /**
   * Writes one step, and returns the new state and what is measured there.
   *
   * @param from the state before
   * @param row the address of the step's timed values
   */
  step(from: Measured, row: Expression<"i32">): Measured {
    this.#writeMoving(from, row);
    const next = this.#next();
    const measured = this.measure(next.get("x")!, next.get("y")!, figures);
    for (const [name, vectors] of measured) next.set(name, vectors);
    return next;
  }

  #writeMoving(from: Measured, row: Expression<"i32">): void {
    const { rule, terms, arithmetic } = this.#environment;
    for (const [number, place] of terms.columns.entries())
      this.#rule.set(place, [this.#f.keep(arithmetic.splatAt(row, arithmetic.bytes * number))]);
    for (const [place, value] of rule.values.entries()) {
      if (terms.changes[place] !== "moving") continue;
      if (value.kind === "input") this.#rule.set(place, this.#input(value.name, value.uniform, from));
      else if (value.kind === "reduction") this.#rule.set(place, this.#sum(operandsOf(value)[0]));
      else this.#rule.compute(place, value.uniform ? this.#vectors : 2 * this.#vectors);
    }
  }

  #input(name: string, uniform: boolean, from: Measured): readonly Vector[] {
    if (uniform) return from.get(name)!;
    const [x, y] = name === "p" ? ["x", "y"] : name === "g" ? ["dx", "dy"] : [`${name}.x`, `${name}.y`];
    return this.#each((v) => v).flatMap((v) => [from.get(x)![v], from.get(y)![v]]);
  }

  /** Adds up a value over the two coordinates, as reductions do: from 0. */
  #sum(operand: number): readonly Vector[] {
    const count = 2 * this.#vectors;
    const zero = this.#rule.scope.constant(0);
    const { add } = this.#environment.arithmetic.vector;
    return this.#each((v) => {
      const [x, y] = [2 * v, 2 * v + 1].map((i) => this.#rule.vector(operand, i, count));
      return this.#f.keep(add(add(zero, x), y));
    });
  }

  /** Returns the new state. */
  #next(): Map<string, readonly Vector[]> {
    const { rule, slots } = this.#environment;
    const next = new Map<string, readonly Vector[]>();
    const take = (output: string, laned: boolean, names: readonly string[]) => {
      const place = rule.outputs.get(output)!;
      for (const [k, name] of names.entries())
        next.set(
          name,
          this.#each((v) =>
            this.#f.keep(
              laned
                ? this.#rule.vector(place, 2 * v + k, 2 * this.#vectors)
                : this.#rule.vector(place, v, this.#vectors),
            ),
          ),
        );
    };
    take("p", true, ["x", "y"]);
    for (const slot of slots)
      if (isLaned(rule, slot)) take(slot, true, [`${slot}.x`, `${slot}.y`]);
      else take(slot, false, [slot]);
    return next;
  }

  /** Writes the loss or derivatives at points. */
  measure(x: readonly Vector[], y: readonly Vector[], wanted: readonly string[]): Measured {
    const { surface, constants, callables, arithmetic } = this.#environment;
    const writer = new ValueWriter(this.#f, surface, constants, callables, arithmetic);
    const needed = new Set(wanted.map((name) => surface.outputs.get(name)!));
    for (let place = surface.values.length - 1; place >= 0; place--)
      if (needed.has(place)) for (const operand of operandsOf(surface.values[place])) needed.add(operand);
    for (const place of [...needed].sort((a, b) => a - b)) {
      const value = surface.values[place];
      if (value.kind === "constant") writer.set(place, [writer.scope.constant(value.value)]);
      else if (value.kind === "input") writer.set(place, value.name === "x" ? x : y);
      else writer.compute(place, value.uniform ? 1 : this.#vectors);
    }
    const vectors = (name: string) =>
      this.#each((v) => writer.vector(surface.outputs.get(name)!, v, this.#vectors));
    return new Map(wanted.map((name) => [name, vectors(name)]));
  }

  #each<T>(make: (v: number) => T): T[] {
    return Array.from({ length: this.#vectors }, (_, v) => make(v));
  }
}

/** Returns 1 where a point, in the first lane, and its loss and gradient are finite and the gradient is not too small. */
export function isUsual(
  f: FunctionBuilder,
  next: Measured,
  far: Expression<"f64">,
  tolerance: Expression<"f64">,
): Expression<"i32"> {
  const of = (name: string) => f.keep(f64x2.extractLane(next.get(name)![0], 0));
  const within = (x: Expression<"f64">, bound: Expression<"f64">) => f64.le(f64.abs(x), bound);
  const largest = f64.const(Number.MAX_VALUE);
  const [dx, dy] = [of("dx"), of("dy")];
  const square = f.keep(f64.add(f64.mul(dx, dx), f64.mul(dy, dy)));
  return [
    within(of("x"), far),
    within(of("y"), far),
    within(of("loss"), largest),
    within(square, largest),
    f64.gt(f64.sqrt(square), tolerance),
  ].reduce((a, b) => i32.and(a, b));
}

/** Writes a loop over steps. @param body writes a step, with its timed values at the address `row` */
export function eachStep(
  f: FunctionBuilder,
  steps: Expression<"i32">,
  table: Expression<"i32">,
  { terms, arithmetic }: DescentEnvironment,
  body: (row: Place<"i32">, left: Place<"i32">) => void,
): void {
  const row = f.keep(table);
  const left = f.keep(steps);
  f.while(left, () => {
    body(row, left);
    f.set(row, i32.add(row, arithmetic.bytes * terms.columns.length));
    f.set(left, i32.sub(left, 1));
  });
}
