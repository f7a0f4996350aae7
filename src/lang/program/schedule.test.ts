import { describe, expect, test } from "vitest";
import { LanguageError } from "../read/error.ts";
import { parseProgram } from "../read/program.ts";
import { readSchedule } from "../read/typed.ts";
import { checkSchedule } from "./schedule.ts";

const check = (source: string) => checkSchedule(parseProgram(source), new Set(["gamma", "floor_"]));

function errorOf(run: () => unknown): LanguageError {
  try {
    run();
  } catch (error) {
    if (error instanceof LanguageError) return error;
  }
  throw new Error("no LanguageError was thrown");
}

describe("a schedule", () => {
  test("is given t, base, steps and loss, and says which of them it reads", () => {
    const { hyperparameters, givenRead, stateSlots } = check("rate = base * gamma^(t / steps)");
    expect(hyperparameters).toEqual(["gamma"]);
    expect([...givenRead]).toEqual(["base", "t", "steps"]);
    expect(stateSlots).toEqual([]);
    expect([...check("rate = loss").givenRead]).toEqual(["loss"]);
    expect([...check("init rate = base / steps; rate = rate * gamma").givenRead]).toEqual(["base", "steps"]);
  });

  test("keeps a name that it reads before it assigns it, the rate too", () => {
    const { stateSlots, outputs, inits } = check("init rate = base; rate = rate * gamma; n = n + 1");
    expect(stateSlots).toEqual(["rate", "n"]);
    expect([...outputs.keys()]).toEqual(["rate", "n"]);
    expect([...inits.keys()]).toEqual(["rate"]);
  });

  test("is not given the loss where it assigns or declares one", () => {
    expect(check("loss = t; rate = loss").givenRead.has("loss")).toBe(false);
    expect(check("loss = 1 in 0..2; rate = loss").hyperparameters).toEqual(["loss"]);
  });

  test("that is typed has the hyperparameters that it declares, and the names that it only reads", () => {
    const { declared, free } = readSchedule("power = 2 in 0..5; rate = base * (1 - t / steps)^power * part");
    expect(declared.map(({ name }) => name)).toEqual(["power"]);
    expect(free).toEqual(["part"]);
  });

  test.each([
    ["lr = 0.1", "", /never assigns rate/, /End it with rate/],
    ["rate = base * gama", "gama", /neither assigned nor/, /mean gamma\?/],
    ["rate = bse", "bse", /neither assigned nor/, /mean base\?/],
    ["t = t + 1; rate = base", "t", /number of updates made so far/, null],
    ["base = 1; rate = base", "base", /learning rate without the schedule and can't be assigned/, null],
    ["steps = 9; rate = base", "steps", /number of steps of the run and can't be assigned/, null],
    ["steps = 5 in 1..9; rate = base", "steps", /no slider/, null],
    ["init t = 1; rate = t", "", /can't be assigned/, null],
    ["init z = t; z = z + 1; rate = z", "t", /only on base, steps and hyperparameters/, null],
    ["init z = loss; z = z + 1; rate = z", "loss", /only on base, steps and hyperparameters/, null],
    ["rate = norm(base)", "norm(base)", /norm has nothing to reduce/, null],
    ["rate = lr", "lr", /lr is not available/, /is base/],
    ["rate = base * g", "g", /g is not available/, /t, base, steps and loss/],
  ])("%j is an error with its place", (source, marked, message, hint) => {
    const error = errorOf(() => check(source));
    expect(source.slice(error.span.start, error.span.end)).toBe(marked);
    expect(error.message).toMatch(message);
    if (hint) expect(error.hint).toMatch(hint);
    else expect(error.hint).toBeNull();
  });

  test("that is typed is refused where a name has no meaning in one or the text is too long", () => {
    expect(errorOf(() => readSchedule("rate = 0.1 * p")).message).toMatch(/p is not available/);
    expect(errorOf(() => readSchedule("rate = lr")).hint).toMatch(/base/);
    expect(readSchedule("lr = 0.1 in 0..1; rate = lr").declared).toHaveLength(1);
    expect(errorOf(() => readSchedule(`rate = base${" ".repeat(2000)}`)).message).toMatch(/2000/);
  });
});
