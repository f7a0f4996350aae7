import type { NetworkReport, Status, Stretch } from "../../experiment/index.ts";
import { Growing } from "../../figure/chart/growing.ts";

/** A network's parameters as they were after some updates. */
export interface Snapshot {
  readonly step: number;
  readonly params: Float64Array;
}

/** Bytes that one contender's snapshots may take, and how many of them there are at least and at most. */
const budget = 8_000_000;
const fewest = 8;
const most = 256;

const evaluationColumns = ["step", "trainLoss", "testLoss", "trainAccuracy", "testAccuracy"] as const;

/** What one contender's training has come to; a column's first `length` elements mean something. */
export class Training {
  status: Status = { kind: "running" };
  /** Of each step's batch, before its update. */
  readonly loss = new Growing();
  readonly gradNorm = new Growing();
  /** A layer each. */
  layerGradNorm: readonly Growing[] = [];
  updateRatio: readonly Growing[] = [];
  /** On all samples, at the steps in `step`. */
  readonly evaluations = {
    step: new Growing(),
    trainLoss: new Growing(),
    testLoss: new Growing(),
    trainAccuracy: new Growing(),
    testAccuracy: new Growing(),
  };
  readonly slot: number;
  #snapshots: Snapshot[] = [];
  #latest: Snapshot | null = null;
  #seen = 0;
  #stride = 1;

  constructor(slot: number) {
    this.slot = slot;
  }

  /** Points recorded, index 0 the start. */
  get length(): number {
    return this.loss.length;
  }

  append(step: number, report: Stretch<NetworkReport>): void {
    if (this.layerGradNorm.length === 0) {
      this.layerGradNorm = report.layerGradNorm.map(() => new Growing());
      this.updateRatio = report.updateRatio.map(() => new Growing());
    }
    this.loss.append(report.loss);
    this.gradNorm.append(report.gradNorm);
    for (const [l, column] of report.layerGradNorm.entries()) this.layerGradNorm[l].append(column);
    for (const [l, column] of report.updateRatio.entries()) this.updateRatio[l].append(column);
    for (const name of evaluationColumns) this.evaluations[name].append(report.evaluations[name]);
    this.status = report.status;
    this.#keep({ step: Math.min(step, this.length - 1), params: report.params });
  }

  /** The last snapshot taken at `step` or before; null before the first. */
  snapshotAt(step: number): Snapshot | null {
    if (this.#latest && this.#latest.step <= step) return this.#latest;
    let found: Snapshot | null = null;
    for (const snapshot of this.#snapshots) if (snapshot.step <= step) found = snapshot;
    return found;
  }

  /** Keeps every first, then every second, every fourth snapshot: evenly over the run, however long it gets. */
  #keep(snapshot: Snapshot): void {
    this.#latest = snapshot;
    this.#seen += 1;
    if ((this.#seen - 1) % this.#stride !== 0) return;
    this.#snapshots.push(snapshot);
    const room = Math.max(fewest, Math.min(most, Math.floor(budget / (8 * snapshot.params.length))));
    if (this.#snapshots.length <= room) return;
    this.#snapshots = this.#snapshots.filter((_, i) => i % 2 === 0);
    this.#stride *= 2;
  }
}
