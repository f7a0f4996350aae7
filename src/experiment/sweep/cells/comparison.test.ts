import { expect, it } from "vitest";
import { decode, run, type Spec } from "../../index.ts";
import { axisValues, cellSpec, counterpart, type Mapped, withCell } from "./cell-spec.ts";
import { cellsOf, comparedInPortions } from "./cells.ts";
import { rankCorrelation } from "./rank-correlation.ts";

const mapped = (link: string): Mapped => {
  const { spec, problems } = decode(link);
  expect(problems, link).toEqual([]);
  return spec as Mapped;
};

function compared(spec: Mapped, cells: readonly number[]) {
  const portions = comparedInPortions(spec, cells);
  for (;;) {
    const { done, value } = portions.next();
    if (done) return value;
  }
}

/** Returns the final loss of a single run of a contender alone. */
function finalLoss(spec: Spec): number {
  const [result] = spec.kind === "surface" ? run(spec) : run(spec);
  return "trainLoss" in result ? result.trainLoss.at(-1)! : result.loss.at(-1)!;
}

it("has the numbers of both contenders' single maps, to the bit, on a surface and a network", () => {
  for (const link of [
    "surface=beale&start=1,1.5&steps=60&o=adam&o=sgd,momentum:0.9&map=lr:1e-4..1:log,start.x:-2..2,size:9x7",
    "surface=rosenbrock&steps=80&o=sgd&o=sgd,clip-norm&map=lr:1e-4..1:log,momentum:0..0.9,size:8x8",
    "data=moons&samples=60&steps=12&o=adam&o=lion&map=lr:1e-3..1:log,width:1..6,size:4x3",
    "data=moons&samples=60&net=2-4-1&steps=12&o=adam&o=lion&map=lr:1e-3..1:log,beta1:0..0.9,size:4x3",
  ]) {
    const [both, first, second] = [",of:1-2", "", ",of:2"].map((of) => mapped(link + of));
    const cells = [0, 11, 5, 3];
    const { columns, against } = compared(both, cells);
    expect(columns, link).toEqual(cellsOf(first, cells));
    expect(against, link).toEqual(cellsOf(second, cells));
    expect(compared(first, cells).against).toBeNull();
    const other = counterpart(both)!;
    for (const [row, cell] of cells.entries())
      if (against!.diverged[row] === 0) expect(against!.loss[row]).toBe(finalLoss(cellSpec(other, cell)));
  }
});

it("gives both contenders a cell's values, and leaves the others", () => {
  const spec = mapped("o=adam&o=sgd&o=lion&map=lr:0.001..1:log,seed:1..5,size:3x5,of:3-1");
  const { contenders, seed } = withCell(spec, 4);
  const [, at] = axisValues(spec)[0];
  expect(contenders.map(({ values }) => values.lr)).toEqual([at, undefined, at]);
  expect(seed).toBe(2);
});

it("of random settings has the numbers of single runs, to the bit, and the same settings however many there are", () => {
  for (const link of [
    "surface=beale&start=1,1.5&steps=60&o=sgd&map=lr:1e-4..1:log,momentum:0..0.99:complement,start.x:-2..2,size:",
    "data=moons&samples=60&steps=12&o=adam&map=lr:1e-3..1:log,width:1..6,seed:1..9,batch:1..32:log,size:",
    "data=moons&samples=60&net=2-4-1&steps=12&o=adam&map=lr:1e-3..1:log,beta1:0..0.9,beta2:0.9..0.999,size:",
  ]) {
    const few = mapped(`${link}12`);
    const many = mapped(`${link}500`);
    expect(axisValues(many).map((axis) => [...axis.subarray(0, 12)])).toEqual(
      axisValues(few).map((axis) => [...axis]),
    );
    const cells = [0, 11, 5];
    const columns = cellsOf(few, cells);
    for (const [row, cell] of cells.entries()) {
      const single = cellSpec(few, cell);
      const [result] = single.kind === "surface" ? run(single) : run(single);
      if (result.status === "diverged") expect(columns.diverged[row]).toBeGreaterThan(0);
      else expect(columns.loss[row]).toBe(finalLoss(single));
    }
  }
});

it("draws random settings evenly over each axis, and each axis independently of the others", () => {
  const spec = mapped(
    "o=adam&map=lr:1e-4..1:log,beta1:0..0.5,seed:1..10,beta2:0.9..0.999:complement,size:1024",
  );
  const axes = axisValues(spec);
  // Shares of an axis that is logarithmic, even, whole, and logarithmic in 1 − value.
  const shares = [
    axes[0].map((lr) => Math.log10(lr / 1e-4) / 4),
    axes[1].map((beta) => beta / 0.5),
    axes[2].map((seed) => (seed - 1) / 9),
    axes[3].map((beta) => Math.log10(0.1 / (1 - beta)) / 2),
  ];
  expect(axes[2].every(Number.isInteger)).toBe(true);
  for (const share of shares) {
    // Five standard deviations of a mean of 1024 uniform numbers, and of the share of them below a quarter.
    const mean = share.reduce((sum, one) => sum + one, 0) / 1024;
    expect(Math.abs(mean - 0.5)).toBeLessThan(5 * Math.sqrt(1 / 12 / 1024));
    expect(share.every((one) => one > -1e-12 && one < 1 + 1e-12)).toBe(true);
    expect(Math.abs(share.filter((one) => one < 0.25).length / 1024 - 0.25)).toBeLessThan(0.08);
  }
  // Of the 64 settings of a map without a size, no two axes go together by more than chance may.
  const usual = shares.map((share) => share.subarray(0, 64));
  for (const [k, one] of usual.entries())
    for (const other of usual.slice(0, k)) expect(Math.abs(rankCorrelation(one, other))).toBeLessThan(0.3);
});
