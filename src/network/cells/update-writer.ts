import type { LoweredProgram } from "../../lang/compile/lower.ts";
import { operandsOf } from "../../lang/compile/value.ts";
import type { Callables } from "../../lang/simd/callables.ts";
import type { Constants } from "../../lang/simd/layout.ts";
import { type Pass, passesOf } from "../../lang/simd/passes.ts";
import { ValueWriter } from "../../lang/simd/value-writer.ts";
import {
  type Expression,
  type FunctionBuilder,
  f64x2,
  i32,
  type ModuleBuilder,
  type Place,
  v128,
  type WasmFunction,
} from "../../wasm/index.ts";
import type { Vector } from "../vector/lanes.ts";
import { type Group, vectorsAt } from "./group.ts";
import type { CellsPlan } from "./plan.ts";

export interface UpdateSource {
  readonly group: Group;
  readonly plan: CellsPlan;
  readonly rule: LoweredProgram;
  readonly constants: Constants;
  readonly callables: Callables;
  /** The largest size of a parameter of a network that goes on. */
  readonly farthest: number;
}

/** The parameters of a pass: the bytes of a segment's first parameter and its last, its shared numbers, and `t`. */
const parameters = { from: "i32", to: "i32", shared: "i32", t: "f64" } as const;
type PassFunction = WasmFunction<typeof parameters, "nothing">;

/**
 * Defines the functions of an update, and returns what writes it: a call of every pass for every segment of parameters,
 * and between stages the totals over all of them.
 */
export function defineUpdate(
  module: ModuleBuilder,
  source: UpdateSource,
): (f: FunctionBuilder, t: Expression<"f64">) => void {
  const { plan, group, rule } = source;
  const stages = passesOf(rule).map((passes) =>
    passes.map((pass) =>
      module.function(parameters, "nothing", (f, { from, to, shared, t }) =>
        new PassWriter(f, source, shared, t).write(pass, from, to),
      ),
    ),
  );
  const call = (f: FunctionBuilder, pass: PassFunction, t: Expression<"f64">) => {
    for (const { from, to, shared } of plan.segments)
      f.do(
        pass.call({
          from: i32.const(from * group.width),
          to: i32.const(to * group.width),
          shared: i32.const(shared),
          t,
        }),
      );
  };
  return (f, t) => {
    for (const [stage, passes] of stages.entries()) {
      for (const pass of passes) call(f, pass, t);
      writeTotals(f, source, rule.stageEnds[stage - 1] ?? 0, rule.stageEnds[stage]);
    }
  };
}

/** Adds up the totals of a stage over the segments, and writes them back to all. */
function writeTotals(
  f: FunctionBuilder,
  { group, plan, rule }: UpdateSource,
  from: number,
  to: number,
): void {
  for (let place = from; place < to; place++) {
    const value = rule.values[place];
    if (value.kind !== "reduction" || value.over !== "all") continue;
    const shares = plan.segments.map(({ shared }) =>
      vectorsAt(group.doubles, i32.const(0), shared + plan.sums.get(place)!),
    );
    for (let i = 0; i < group.doubles; i++) {
      const total = f.keep(shares.reduce<Vector>((sum, share) => f64x2.add(sum, share[i]), f64x2.splat(0)));
      for (const share of shares) f.set(share[i], total);
    }
  }
}

/** Writes the code of one pass over a segment's parameters: as `TensorKernel` does, with networks for lanes. */
class PassWriter {
  readonly #f: FunctionBuilder;
  readonly #source: UpdateSource;
  readonly #shared: Expression<"i32">;
  readonly #t: Expression<"f64">;
  readonly #writer: ValueWriter;

  constructor(f: FunctionBuilder, source: UpdateSource, shared: Expression<"i32">, t: Expression<"f64">) {
    const { rule, constants, callables } = source;
    this.#f = f;
    this.#source = source;
    this.#shared = shared;
    this.#t = t;
    this.#writer = new ValueWriter(f, rule, constants, callables);
  }

  write(pass: Pass, from: Place<"i32">, to: Expression<"i32">): void {
    const f = this.#f;
    const { plan, group, rule } = this.#source;
    for (const place of pass.uniform) this.#writeShared(place);
    for (const place of pass.laned) this.#prepareCondition(place);
    const sums = pass.sums.map((place) => ({
      place,
      sum: Array.from({ length: group.doubles }, () => f.keep(f64x2.splat(0))),
    }));
    const inside = pass.writes ? this.#doublesAt(i32.const(0), plan.inside).map((mask) => f.keep(mask)) : [];
    const live = pass.writes
      ? group.narrowMasks(f, this.#doublesAt(i32.const(0), plan.live)).map((mask) => f.keep(mask))
      : [];
    const within = group.narrowMasks(f, inside).map((mask) => f.keep(mask));
    f.while(i32.ltU(from, to), () => {
      const wideAt = f.keep(group.wide === group.width ? from : i32.mul(from, group.wide / group.width));
      for (const place of pass.laned) this.#writeLaned(place, from, wideAt);
      for (const { place, sum } of sums) {
        const [operand] = operandsOf(rule.values[place]);
        for (const [i, one] of sum.entries())
          f.set(one, f64x2.add(one, this.#writer.vector(operand, i, group.doubles)));
      }
      if (pass.writes) {
        this.#writeSlots(wideAt);
        this.#writeParameter(from, live, within);
      }
      f.set(from, i32.add(from, group.width));
    });
    for (const { place, sum } of sums)
      for (const [i, cell] of this.#doublesAt(this.#shared, plan.sums.get(place)!).entries())
        f.set(cell, sum[i]);
    if (!pass.writes) return;
    for (const [i, mask] of group.widenMasks(f, within).entries())
      f.set(v128.at(i32.const(0), plan.inside + 16 * i), mask);
    this.#writeSharedSlots();
  }

  /** Writes a value that all parameters of the segment have. */
  #writeShared(place: number): void {
    const f = this.#f;
    const { rule, plan, group } = this.#source;
    const value = rule.values[place];
    const load = (address: Expression<"i32">, offset: number) =>
      this.#writer.set(
        place,
        this.#doublesAt(address, offset).map((one) => f.keep(one)),
      );
    if (value.kind === "operation") this.#writer.compute(place, group.doubles);
    else if (value.kind === "constant") this.#writer.set(place, [this.#writer.scope.constant(value.value)]);
    else if (value.kind === "lanes") load(this.#shared, plan.count);
    else if (value.kind === "reduction") load(this.#shared, plan.sums.get(place)!);
    else if (value.name === "t") this.#writer.set(place, [f.keep(f64x2.splat(this.#t))]);
    else if (value.name === "loss") load(i32.const(0), plan.loss);
    else load(this.#shared, plan.shared.get(value.name)!);
  }

  /** Writes a value that each parameter has. */
  #writeLaned(place: number, at: Expression<"i32">, wideAt: Expression<"i32">): void {
    const f = this.#f;
    const { rule, plan, group } = this.#source;
    const value = rule.values[place];
    if (value.kind !== "input") {
      this.#writer.compute(place, group.doubles);
      return;
    }
    const slot = plan.slots.get(value.name);
    const numbers = (array: number) => group.widen(f, vectorsAt(group.vectors, at, array));
    const loaded =
      slot === undefined
        ? numbers(value.name === "p" ? plan.params : plan.grads)
        : this.#doublesAt(wideAt, slot);
    this.#writer.set(
      place,
      loaded.map((one) => f.keep(one)),
    );
  }

  /** Computes the mask of a shared condition before the loop. */
  #prepareCondition(place: number): void {
    const { values } = this.#source.rule;
    const value = values[place];
    if (value.kind !== "operation" || value.operation !== "where") return;
    if (values[value.operands[0]].uniform)
      this.#writer.computeMask(value.operands[0], this.#source.group.doubles);
  }

  /** Writes the new state of a parameter, rounded as it is stored. */
  #writeSlots(wideAt: Expression<"i32">): void {
    const { plan } = this.#source;
    for (const [name, array] of plan.slots)
      for (const [i, place] of this.#doublesAt(wideAt, array).entries())
        this.#f.set(place, this.#rounded(name, i));
  }

  #writeSharedSlots(): void {
    const { plan, rule } = this.#source;
    for (const [name, offset] of plan.shared)
      if (rule.outputs.has(name))
        for (const [i, place] of this.#doublesAt(this.#shared, offset).entries())
          this.#f.set(place, this.#rounded(name, i));
  }

  /** Writes the new value of a parameter of the networks that go on, keeps the old one, and compares it with the bound. */
  #writeParameter(at: Expression<"i32">, live: readonly Vector[], within: readonly Place<"v128">[]): void {
    const f = this.#f;
    const { plan, group, rule } = this.#source;
    const output = rule.outputs.get("p")!;
    const doubles = Array.from({ length: group.doubles }, (_, i) =>
      this.#writer.vector(output, i, group.doubles),
    );
    const before = vectorsAt(group.vectors, at, plan.params);
    const bound = this.#bound();
    for (const [v, value] of group.narrow(f, doubles).entries()) {
      const old = f.keep(before[v]);
      const next = f.keep(v128.bitselect(value, old, live[v]));
      f.set(v128.at(at, plan.previous + 16 * v), old);
      f.set(before[v], next);
      f.set(within[v], v128.and(within[v], group.le(group.abs(next), bound)));
    }
  }

  /** The bound in the networks' precision: in single precision, no number is between it and the double. */
  #bound(): Vector {
    const { constants, group, farthest } = this.#source;
    const kind = group.precision === "float32" ? "Float32" : "Float64";
    return v128.at(i32.const(0), constants.addressOf(farthest, kind));
  }

  #rounded(output: string, i: number): Vector {
    const { rule, group } = this.#source;
    return group.rounded(this.#writer.vector(rule.outputs.get(output)!, i, group.doubles));
  }

  #doublesAt(address: Expression<"i32">, offset: number): Place<"v128">[] {
    return vectorsAt(this.#source.group.doubles, address, offset);
  }
}
