import { describe, expect, test } from "vitest";
import { optimizers } from "../optim/index.ts";
import { surfaces } from "../surfaces/index.ts";
import { decode, type Result, run } from "./index.ts";

const steps = 20;

/** Races contenders from each minimum of a surface. */
function fromMinima(id: string, contenders: readonly string[]): Result[] {
  return (surfaces.get(id)?.minima ?? []).flatMap(({ at }) => {
    const start = `start=${at.join(",")}`;
    const { spec } = decode(
      [`surface=${id}`, start, ...contenders.map((one) => `o=${one}`), `steps=${steps}`].join("&"),
    );
    return spec.kind === "surface" ? run(spec) : [];
  });
}

/** All optimizers, in groups that a link can hold. */
const ids = [...optimizers.keys()];
const fields = ids.flatMap((_, i) => (i % 8 === 0 ? [ids.slice(i, i + 8)] : []));

describe.each([...surfaces.keys()].filter((_, i) => process.env.DOWNHILL_THOROUGH || i % 3 === 0))(
  "at the minima of %s",
  (id) => {
    test("optimizers with short steps stay", () => {
      const results = fromMinima(id, [
        "sgd,lr:1e-4",
        "sgd,lr:1e-4,momentum:0.9",
        "adam",
        "rmsprop",
        "newton",
        "lbfgs",
      ]);
      expect(results.map(({ id: name, status }) => `${name} ${status}`)).toEqual(
        results.map(({ id: name }) => `${name} finished`),
      );
      for (const { x, y } of results) expect(Math.hypot(x[steps] - x[0], y[steps] - y[0])).toBeLessThan(0.2);
    });

    test("no optimizer has a gradient or an update that is not a number", () => {
      // At minima that are no doubles the gradient is a rounding error, from which too large a rate diverges.
      for (const field of fields)
        for (const { id: name, status, cause } of fromMinima(id, field))
          if (status !== "finished" && status !== "unfit")
            expect([status, cause], name).toEqual(["diverged", "its position left the finite range"]);
    });
  },
);

test.each(["ackley", "bukin"])(
  "every optimizer stays finite at the minimum of %s, where the gradient jumps",
  (id) => {
    for (const field of fields)
      for (const { id: name, status } of fromMinima(id, field))
        expect(["finished", "unfit"], name).toContain(status);
  },
);
