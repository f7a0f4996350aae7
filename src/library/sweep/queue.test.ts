import fc from "fast-check";
import { expect, it } from "vitest";
import { cellColumns } from "../../experiment/sweep/cells/columns.ts";
import { Queue, type Taken } from "./queue.ts";

const silent = { onProgress: () => {}, onColumns: () => {} };

it("gives every cell once, and the fewer the less is left", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30_000 }), fc.integer({ min: 1, max: 9 }), (count, threads) => {
      const cells = Uint32Array.from({ length: count }, (_, k) => 3 * k);
      const queue = new Queue(cells, silent);
      const taken: Taken[] = [];
      for (let one = queue.take(threads); one; one = queue.take(threads)) taken.push(one);
      expect(taken.flatMap((one) => [...one.cells])).toEqual([...cells]);
      const sizes = taken.map((one) => one.cells.length);
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      if (threads > 1) expect(sizes.at(-1)).toBe(1);
    }),
    { numRuns: 30 },
  );
});

it("reports the cells that are done, those of others under way too", () => {
  const reports: number[] = [];
  const queue = new Queue(new Uint32Array(20), { ...silent, onProgress: (done) => reports.push(done) });
  const [one, other] = [queue.take(1, 8)!, queue.take(1, 12)!];
  queue.report(one, 3);
  queue.report(other, 5);
  queue.put(one, cellColumns(8));
  queue.put(other, cellColumns(12));
  expect(reports).toEqual([3, 8, 13, 20]);
  expect([queue.left, queue.take(2)]).toEqual([0, null]);
});
