import { describe, expect, it } from "vitest";
import { roomFor, Snapshots } from "./snapshots.ts";

const params = new Float64Array(100_000);

describe("Snapshots", () => {
  it("are spread evenly over a run, within their limit, the first and the latest included", () => {
    const snapshots = new Snapshots();
    for (let step = 0; step <= 1000; step++) snapshots.add({ step, params: params.subarray(step) });
    const kept = new Set(Array.from({ length: 1001 }, (_, step) => snapshots.at(step)?.step ?? Number.NaN));
    expect(kept.size).toBeLessThanOrEqual(roomFor(params.length) + 1);
    expect(kept.size).toBeGreaterThan(roomFor(params.length) / 2);
    expect([snapshots.at(0)?.step, snapshots.at(1000)?.step]).toEqual([0, 1000]);
    for (const step of kept) expect(snapshots.at(step)?.params).toHaveLength(params.length - step);
  });

  it("are null before the first", () => {
    const snapshots = new Snapshots();
    snapshots.add({ step: 5, params });
    expect([snapshots.at(4), snapshots.at(5)?.step]).toEqual([null, 5]);
  });
});
