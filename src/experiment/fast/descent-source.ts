import { compile } from "../../lang/index.ts";
import type { DescentSource } from "../../lang/simd/descent/descent-writer.ts";
import { type OptimizerDefinition, type RuleDefinition, ruleProgram } from "../../optim/index.ts";
import type { Landscape } from "../../surfaces/index.ts";

/** Says whether vectors' code can make the steps of an optimizer: it is a rule without addons. */
export const isDescent = (definition: OptimizerDefinition): definition is RuleDefinition =>
  definition.kind === "rule" &&
  !definition.curvature &&
  !definition.addons?.length &&
  !hasUniform(definition, ["x", "y", "loss"]);

/**
 * Says whether a rule has a hyperparameter, or state that is a number for all coordinates, under one of these names, which
 * vectors' code uses.
 */
export const hasUniform = (definition: RuleDefinition, names: readonly string[]): boolean =>
  names.some(
    (name) =>
      Object.hasOwn(definition.hyperparameters, name) || ruleProgram(definition).rule.uniformSlots.has(name),
  );

/** Returns an optimizer's rule and a landscape with its gradient, to be fused. */
export function descentSource(definition: RuleDefinition, landscape: Landscape): DescentSource {
  const [dx, dy] = landscape.gradient;
  const outputs = new Map([
    ["loss", landscape.formula],
    ["dx", dx],
    ["dy", dy],
  ]);
  const { compiled, stateSlots } = ruleProgram(definition);
  return { rule: compiled, slots: stateSlots, surface: compile(outputs, { uniform: new Set() }) };
}

/** The most optimizers of a landscape whose programs are kept. */
const maxKept = 16;

/** Returns a function that caches the programs of a landscape and an optimizer by a key. */
export function keptByLandscape<Program>() {
  const kept = new WeakMap<Landscape, Map<OptimizerDefinition, Map<string, Program>>>();
  return (
    landscape: Landscape,
    definition: OptimizerDefinition,
    key: string,
    make: () => Program,
  ): Program => {
    const programs = kept.get(landscape) ?? new Map<OptimizerDefinition, Map<string, Program>>();
    kept.set(landscape, programs);
    if (!programs.has(definition) && programs.size >= maxKept) programs.clear();
    const made = programs.get(definition) ?? new Map<string, Program>();
    programs.set(definition, made);
    const program = made.get(key) ?? make();
    made.set(key, program);
    return program;
  };
}
