import type { NetworkReport } from "../../experiment/index.ts";
import { Growing } from "../../figure/chart/growing.ts";
import { type Snapshot, Snapshots } from "../../figure/snapshots.ts";
import type { Explained, ExplainedStatus } from "../../worker/race/protocol.ts";

const evaluationColumns = ["step", "trainLoss", "testLoss", "trainAccuracy", "testAccuracy"] as const;

/** What one contender's training has come to; a column's first `length` elements mean something. */
export class Training {
  status: ExplainedStatus = { kind: "running" };
  /** Of each step's batch, before its update. */
  readonly loss = new Growing();
  readonly gradNorm = new Growing();
  /** Asked for to come to each step. */
  readonly gradients = new Growing();
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
  readonly #snapshots = new Snapshots();

  constructor(slot: number) {
    this.slot = slot;
  }

  /** Points recorded, index 0 the start. */
  get length(): number {
    return this.loss.length;
  }

  append(step: number, report: Explained<NetworkReport>): void {
    if (this.layerGradNorm.length === 0) {
      this.layerGradNorm = report.layerGradNorm.map(() => new Growing());
      this.updateRatio = report.updateRatio.map(() => new Growing());
    }
    this.loss.append(report.loss);
    this.gradNorm.append(report.gradNorm);
    this.gradients.append(report.gradients);
    for (const [l, column] of report.layerGradNorm.entries()) this.layerGradNorm[l].append(column);
    for (const [l, column] of report.updateRatio.entries()) this.updateRatio[l].append(column);
    for (const name of evaluationColumns) this.evaluations[name].append(report.evaluations[name]);
    this.status = report.status;
    this.#snapshots.add({ step: Math.min(step, this.length - 1), params: report.params });
  }

  /** The last snapshot taken at `step` or before; null before the first. */
  snapshotAt(step: number): Snapshot | null {
    return this.#snapshots.at(step);
  }
}
