import { describe, expect, it } from "vitest";
import { checkSchedule, parseProgram, printTex } from "../lang/index.ts";
import { printProgram } from "../lang/testing/print-program.ts";
import { Rates } from "./engine/rates.ts";
import golden from "./golden/schedules.json" with { type: "json" };
import { addonEquations, addons, resolve, type Schedule, type Values } from "./index.ts";

const schedules = [...addons.values()].filter((addon) => addon.kind === "schedule");

const named = (id: string): Schedule => {
  const found = schedules.find((schedule) => schedule.id === id);
  if (!found) throw new Error(id);
  return found;
};

function ratesOf(schedule: Schedule, values: Values): Rates {
  const rates = new Rates(schedule, 100);
  for (const [name, value] of Object.entries(values)) rates.set(name, value);
  return rates;
}

describe.each(schedules.map((schedule) => [schedule.id, schedule] as const))(
  "the schedule %s",
  (_, schedule) => {
    const program = parseProgram(schedule.rule);
    const names = Object.keys(schedule.hyperparameters);

    it("reads every hyperparameter that it has, and nothing of the run", () => {
      const { hyperparameters, givenRead, stateSlots } = checkSchedule(program, new Set(names));
      expect([...hyperparameters].sort()).toEqual([...names].sort());
      expect(givenRead).not.toContain("steps");
      expect(givenRead).not.toContain("loss");
      expect(stateSlots, "its class knows the rate of any step").toEqual([]);
    });

    it("is the same when printed and read again", () => {
      expect(printProgram(parseProgram(printProgram(program)))).toBe(printProgram(program));
    });

    it("has an equation for every line", () => {
      for (const { value } of program.statements) expect(printTex(value)).toMatch(/\S/);
      expect(addonEquations(schedule)).toHaveLength(program.statements.length);
    });

    it("multiplies the learning rate, or its distance from the lowest, exactly where `multiplies` is set", () => {
      const { multiplies } = schedule;
      const values = resolve(schedule, { lr: 0.3 });
      const floor = multiplies === undefined || multiplies === "rate" ? 0 : 0.07;
      const given = multiplies === undefined || multiplies === "rate" ? {} : { [multiplies.above]: floor };
      const rates = ratesOf(schedule, { ...values, ...given });
      const times = [0, 1, 7, 40, 99, 100, 251, 480, 600];
      const isMultiple = times.every((t) => {
        const factors = [0.3, 0.5, 2].map((base) => (rates.at(base, t) - floor) / (base - floor));
        return factors.every((factor) => Math.abs(factor - factors[0]) < 1e-12);
      });
      // PyTorch sets the rate of warm restarts, though it could multiply.
      if (schedule.id !== "warm-restarts") expect(isMultiple).toBe(multiplies !== undefined);
    });

    it("uses PyTorch's names for the options of its PyTorch scheduler", () => {
      const { torch } = schedule;
      if (!torch) return;
      const reference = golden.cases.find(({ id }) => id === torch.name);
      expect(Object.keys(torch.options)).toEqual(
        expect.arrayContaining(Object.keys(reference?.options ?? { none: 0 })),
      );
      for (const name of [...Object.values(torch.options).flat(), ...(torch.positive ?? [])])
        expect(names).toContain(name);
    });
  },
);

it("warm restarts begin after the sum of the descents' lengths, each tMult times as long as the last", () => {
  for (const t0 of [1, 2, 3, 7, 10, 64, 99])
    for (const tMult of [1, 2, 3, 4, 10]) {
      const rates = ratesOf(named("warm-restarts"), { t0, tMult, etaMin: 0 });
      let [begin, length, worst] = [0, t0, 0];
      while (begin < 1e5) {
        // Loshchilov & Hutter 2017, equation 5 and below it: T_i is T_0, then T_mult times as long at each restart.
        for (const since of [0, 1, Math.floor(length / 2), length - 1].filter((one) => one < length)) {
          const expected = (1 + Math.cos((Math.PI * since) / length)) / 2;
          // A rate that is no number makes the worst deviation none too.
          worst = Math.max(worst, Math.abs(rates.at(1, begin + since) - expected));
        }
        begin += length;
        length *= tMult;
      }
      expect(worst, `t0 ${t0}, tMult ${tMult}`).toBeLessThan(5e-15);
    }
});

describe("state of a schedule", () => {
  const own = (rule: string): Schedule => ({ ...named("exponential"), rule, hyperparameters: {} });

  it("begins with its initial values, and advances with each update that is made", () => {
    const rates = new Rates(own("init rate = base / steps; rate = 2 * rate; n = n + 1"), 100);
    const seen = [0, 1, 2].map((t) => {
      const rate = rates.at(0.5, t);
      // The rate is computed twice, the update is made once.
      expect(rates.at(0.5, t)).toBe(rate);
      rates.keep();
      return rate;
    });
    expect(seen).toEqual([0.01, 0.02, 0.04]);
    expect(rates.at(0.5, 0)).toBe(0.01);
  });

  it("is saved and restored", () => {
    const [one, other] = [1, 2].map(
      () => new Rates(own("least = where(t == 0, loss, min(least, loss)); rate = least"), 9),
    );
    for (const [t, loss] of [5, 3, 4].entries()) {
      one.at(1, t, loss);
      one.keep();
    }
    other.load(one.save());
    expect(other.at(1, 3, 8)).toBe(3);
  });
});
