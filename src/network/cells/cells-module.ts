import type { LoweredProgram } from "../../lang/compile/lower.ts";
import { Callables } from "../../lang/simd/callables.ts";
import { Constants } from "../../lang/simd/layout.ts";
import {
  compileModule,
  type FunctionBuilder,
  f64,
  i32,
  ModuleBuilder,
  type Place,
  v128,
} from "../../wasm/index.ts";
import { activationsOf } from "../activations.ts";
import { doubles as numbers } from "../arithmetic/numbers.ts";
import type { LossFormula } from "../formulas/loss-formula.ts";
import type { Architecture } from "../network.ts";
import { doublesIn, importedFunctions, inLoops, VectorFunctions } from "../vector/vector-arithmetic.ts";
import { type BatchLayout, layOutBatches } from "./batch-table.ts";
import { type Clipping, writeClipping } from "./clip-writer.ts";
import { anyOf, EndsWriter, setAll } from "./ends-writer.ts";
import { type Group, groupOf, vectorsAt } from "./group.ts";
import { writeMeasure } from "./measure-writer.ts";
import { type CellsPlan, planCells } from "./plan.ts";
import { defineUpdate } from "./update-writer.ts";

/** Networks of one architecture that one rule moves. */
export interface CellsSource {
  readonly architecture: Architecture;
  readonly formula: LossFormula;
  readonly rule: LoweredProgram;
  readonly slots: readonly string[];
  /** Ranges of parameters that the rule moves together, in order: tensors, or several with the same hyperparameters. */
  readonly ranges: readonly (readonly [from: number, to: number])[];
  /** The way in which the gradient is clipped before an update; null for none. */
  readonly clipping: Clipping | null;
  /** True where each step has a learning rate: the hyperparameter `lr` of each range. */
  readonly hasRates: boolean;
  /** The largest size of a parameter, and the loss from which on a gradient that is not finite is an overflow. */
  readonly farthest: number;
  readonly overflow: number;
}

/** A compiled module, and the memory that it needs. */
export interface CellsProgram extends CellsSource {
  readonly module: object;
  readonly imports: Readonly<Record<string, Readonly<Record<string, (...numbers: number[]) => number>>>>;
  readonly group: Group;
  readonly plan: CellsPlan;
  readonly batches: BatchLayout;
  /** The terms of a sample's loss. */
  readonly terms: number;
  /** The first address after what the module itself uses. */
  readonly heap: number;
}

const importedFrom = { network: "network", rule: "env" } as const;

interface Environment extends CellsSource {
  readonly group: Group;
  readonly plan: CellsPlan;
  readonly constants: Constants;
}

/**
 * Compiles networks. Only where `canCompile`. The module exports `begin(row, scratch)`, which measures at the start, and
 * `run(steps, made, row, stride, losses, scratch, rates)`, which makes updates until all networks have ended, and returns
 * their number.
 */
export function compileCells(source: CellsSource): CellsProgram {
  const { architecture, rule, slots, ranges, formula } = source;
  const { sizes, precision = "float64" } = architecture;
  const group = groupOf(precision);
  const plan = planCells(architecture, group, rule, slots, ranges);
  const batches = layOutBatches(sizes, precision);
  const module = new ModuleBuilder();
  module.importMemory(importedFrom.network, "memory", 1);
  const constants = new Constants(plan.bytes);
  const functions = new VectorFunctions(module, importedFrom.network, constants);
  const callables = new Callables(module, [rule], constants);
  const environment: Environment = { ...source, group, plan, constants };
  const doubles = (f: FunctionBuilder) => doublesIn(f, functions);
  const arithmetic = (f: FunctionBuilder) => inLoops(precision, f, functions);
  const terms = termsOf(source);
  const activations = activationsOf(architecture.activation, sizes.length - 2);
  const ofMeasure = { group, plan, batches, activations, loss: formula, terms, arithmetic, doubles };
  const update = defineUpdate(module, { ...environment, callables });
  const measure = module.function({ row: "i32", scratch: "i32" }, "nothing", (f, { row, scratch }) =>
    writeMeasure(f, ofMeasure, row, scratch),
  );
  const begin = module.function({ row: "i32", scratch: "i32" }, "nothing", (f, { row, scratch }) => {
    f.do(measure.call({ row, scratch }));
    new EndsWriter(f, environment).begin();
  });
  const parameters = {
    ...({ steps: "i32", made: "i32", row: "i32" } as const),
    ...({ stride: "i32", losses: "i32", scratch: "i32", rates: "i32" } as const),
  };
  const run = module.function(parameters, "i32", (f, given) => {
    const { steps, made, row, stride, losses, scratch, rates } = given;
    const left = f.keep(steps);
    f.block((end) =>
      f.while(left, () => {
        const before = f.keep(made);
        f.set(made, i32.add(made, 1));
        setAll(f, doublesAt(environment, plan.inside));
        if (source.hasRates) takeRates(f, environment, rates);
        if (source.clipping) writeClipping(f, environment, source.clipping);
        update(f, f64.convertI32S(made));
        f.do(measure.call({ row, scratch }));
        new EndsWriter(f, environment).check(before);
        for (const [i, loss] of doublesAt(environment, plan.loss).entries())
          f.set(v128.at(losses, 16 * i), loss);
        f.set(row, i32.add(row, stride));
        f.set(losses, i32.add(losses, group.wide));
        f.set(left, i32.sub(left, 1));
        f.branch(end, i32.eqz(anyOf(doublesAt(environment, plan.live))));
      }),
    );
    return i32.sub(steps, left);
  });
  module.export("begin", begin);
  module.export("run", run);
  module.data(plan.bytes, constants.bytes);
  return {
    ...source,
    ...{ group, plan, batches, terms },
    module: compileModule(module.build()),
    imports: { [importedFrom.network]: importedFunctions, [importedFrom.rule]: callables.imports },
    heap: 64 * Math.ceil(constants.end / 64),
  };
}

/** Returns the terms of a sample's loss, as the formula has them with numbers. */
function termsOf({ architecture, formula }: CellsSource): number {
  const { sizes } = architecture;
  const outputs = Array.from({ length: sizes[sizes.length - 1] }, () => 0);
  return formula(numbers, (value) => value)(outputs, outputs).terms.length;
}

/** Writes the learning rates of a step, whose address is moved to those of the next. */
function takeRates(f: FunctionBuilder, { group, plan }: Environment, rates: Place<"i32">): void {
  for (const { shared } of plan.segments) {
    const offset = plan.shared.get("lr");
    const places = offset === undefined ? [] : vectorsAt(group.doubles, i32.const(0), shared + offset);
    for (const [i, place] of places.entries()) f.set(place, v128.at(rates, 16 * i));
    f.set(rates, i32.add(rates, group.wide));
  }
}

const doublesAt = ({ group }: Environment, address: number): Place<"v128">[] =>
  vectorsAt(group.doubles, i32.const(0), address);
