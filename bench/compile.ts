// A process that has compiled nothing: compiles Adam's rule with Rosenbrock's function, and prints the milliseconds of
// each part as a line of JSON.
import "../src/library/fast.ts";
import { descentSource } from "../src/experiment/fast/descent-source.ts";
import { compileDescent, Descent } from "../src/lang/simd/descent/descent.ts";
import { optimizers, ruleProgram } from "../src/optim/index.ts";
import { createLandscape } from "../src/surfaces/index.ts";

/** The milliseconds of processor time of a call. */
function timed<Made>(make: () => Made): { readonly made: Made; readonly milliseconds: number } {
  const began = process.cpuUsage();
  const made = make();
  const { user, system } = process.cpuUsage(began);
  return { made, milliseconds: (user + system) / 1000 };
}

const adam = optimizers.get("adam");
if (adam?.kind !== "rule") throw new TypeError("Adam is no rule");

const read = (factor: number) =>
  timed(() => {
    ruleProgram(adam);
    return descentSource(adam, createLandscape({ formula: `(1-x)^2 + ${factor}*(y-x^2)^2`, settings: {} }));
  });
const compiled = (source: ReturnType<typeof read>["made"]) =>
  timed(() => new Descent(compileDescent(source)));

const first = read(100);
const cold = compiled(first.made);
const second = read(90);
const warm = compiled(second.made);
process.stdout.write(
  JSON.stringify({
    reading: first.milliseconds,
    cold: cold.milliseconds,
    secondText: second.milliseconds + warm.milliseconds,
  }),
);
