import "../../datasets/data/all.ts";
import { describe, expect, it } from "vitest";
import { decode } from "../index.ts";
import { networkCourse } from "./course.ts";
import { splitFor } from "./data.ts";

function course(hash: string) {
  const { spec } = decode(hash);
  if (spec.kind !== "network") throw new Error(hash);
  return networkCourse(spec, splitFor(spec));
}

describe("a network's residuals", () => {
  it("have the loss as the sum of their squares and the gradient as 2·scale·Jᵀr, batch by batch", () => {
    const { objective, residuals, start } = course("data=iris&loss=mse&net=4-6-3&batch=32");
    const { size } = objective;
    const grads = new Float64Array(size);
    let step = 0;
    const squares = residuals?.(start, () => step);
    if (!squares) throw new Error("no residuals");
    const found = new Float64Array(squares.most);
    const jacobian = new Float64Array(squares.most * size);
    const counts = new Set<number>();
    for (; step < 8; step++) {
      const loss = objective.lossAndGradient(start, grads, step);
      squares.evaluate(found, jacobian);
      const { count, scale } = squares;
      counts.add(count);
      const sum = found.slice(0, count).reduce((total, r) => total + r * r, 0);
      expect(scale * sum).toBeCloseTo(loss, 12);
      for (let j = 0; j < size; j++) {
        let slope = 0;
        for (let i = 0; i < count; i++) slope += 2 * scale * jacobian[i * size + j] * found[i];
        expect(slope).toBeCloseTo(grads[j], 12);
      }
    }
    expect(squares.passes).toBe(3);
    expect(counts.size).toBe(2);
    expect(squares.most).toBe(Math.max(...counts));
  });

  it("exist only for a squared error", () => {
    expect(course("data=iris&net=4-6-3").residuals).toBeUndefined();
    expect(course("data=spiral&loss=bce").residuals).toBeUndefined();
  });
});
