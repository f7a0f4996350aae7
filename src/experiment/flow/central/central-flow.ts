import { addScaled } from "../../../optim/algebra/vector.ts";
import { DormandPrince, norm } from "../dormand-prince.ts";
import { downhill } from "../gradient-flow.ts";
import { rankOf } from "./complementarity.ts";
import type { CurvedObjective } from "./curved-objective.ts";
import { mostCritical } from "./limits.ts";
import { addForce, oscillation, type TiltedSpace } from "./oscillation.ts";

/** The reason why a central flow goes no further. */
export type CentralEnd =
  /** It has left the finite range, or the loss is not finite there. */
  | "away"
  /** The sharpness passes 2/lr, and nothing near lowers it. */
  | "unstable"
  /** More eigenvalues than are followed are at 2/lr. */
  | "crowded";

/** A share of 2/lr: eigenvalues above it may come to 2/lr within a step of this method. */
const guard = 0.95;
/** Steps of this method for one of gradient descent. */
const parts = 4;
/** Steps of this method without an eigenvalue near 2/lr after which it is the gradient flow again. */
const calm = 4 * parts;
/** Steps of gradient descent that a step of the gradient flow spans at most, as eigenvalues are looked at after it. */
const longest = 8;
/** The relative excess over 2/lr up to which a point counts as stable, and the one from which it is brought back. */
const excess = { permitted: 1e-6, lost: 0.02 } as const;
/** The share by which the bound is lowered in a step from a start above 2/lr, and the most such steps. */
const lowering = { share: 0.02, most: 400 } as const;
const tolerance = { relative: 1e-8, absolute: 1e-11 } as const;
const farthest = 1e12;

/**
 * The central flow of gradient descent with learning rate lr (Cohen, Damian, Talwalkar, Kolter & Lee, ICLR 2025,
 * arXiv:2410.24206): dw/ds = −∇L(w) − ½·∇⟨Σ, H(w)⟩. Σ is the covariance of the oscillation about w. It is positive
 * semidefinite on the space of the Hessian's eigenvalues at 2/lr, and such that none of them rises above that: it solves
 * a complementarity problem.
 *
 * Below 2/lr it is the gradient flow, and is integrated as that is. Near it, the midpoint rule is used, in which Σ keeps
 * the eigenvalues at the end of the step from passing 2/lr. A start above 2/lr is brought down to it first, in no time,
 * along −½·∇⟨Σ, H⟩.
 */
export class CentralFlow {
  /** The time up to which it is known: the sum of learning rates. */
  time = 0;
  readonly point: Float64Array;
  /** Set once it goes no further. */
  end: CentralEnd | null = null;
  /** ½⟨Σ, H⟩: the loss of the oscillating iterates is on average that much above the loss at `point`. */
  raise = 0;
  /** The number of directions in which the iterates oscillate: the rank of Σ. */
  directions = 0;
  readonly #objective: CurvedObjective;
  readonly #lr: number;
  readonly #grads: Float64Array;
  /** ½·∇⟨Σ, H⟩ of the last step. */
  readonly #force: Float64Array;
  readonly #middle: Float64Array;
  readonly #free: Float64Array;
  /** The integration of the gradient flow; null near 2/lr. */
  #below: DormandPrince | null = null;
  /** Steps since an eigenvalue was near 2/lr. */
  #calm = calm;
  /** True where the force of the last step says nothing about that of the next. */
  #fresh = true;

  constructor(objective: CurvedObjective, start: ArrayLike<number>, lr: number) {
    this.#objective = objective;
    this.#lr = lr;
    this.point = Float64Array.from(start);
    [this.#grads, this.#force, this.#middle, this.#free] = Array.from(
      { length: 4 },
      () => new Float64Array(start.length),
    );
    const loss = objective.lossAndGradient(this.point, this.#grads);
    if (!Number.isFinite(loss + norm(this.#grads))) this.end = "away";
    else this.#lower();
  }

  /** The bound of the sharpness, 2/lr. */
  get bound(): number {
    return 2 / this.#lr;
  }

  /** Makes one step of the integration, which ends at `to` at the latest. */
  advance(to: number): void {
    if (this.end || this.time >= to) return;
    if (this.#calm >= calm && this.#goBelow(to)) return;
    this.#calm = Math.min(this.#calm, calm - 1);
    const length = Math.min(this.#lr / parts, to - this.time);
    this.#goAlong(length);
    this.#arrive(this.time + length, to);
  }

  #arrive(time: number, to: number): void {
    // A sum of steps may miss the time that it was to end at by rounding.
    this.time = to - time < 1e-9 * this.#lr ? to : time;
    if (!(norm(this.point) < farthest)) this.end ??= "away";
  }

  /** Makes a step of the gradient flow. Returns false where it comes near 2/lr, and changes nothing. */
  #goBelow(to: number): boolean {
    this.#below ??= new DormandPrince(downhill(this.#objective), this.point, tolerance);
    const segment = this.#below.step(Math.min(to - this.time, longest * this.#lr));
    const sharpness = segment ? this.#objective.sharpness(this.#below.point) : Number.NaN;
    if (!(sharpness <= guard * this.bound)) {
      this.#below = null;
      this.#calm = 0;
      this.#fresh = true;
      return false;
    }
    this.raise = 0;
    this.directions = 0;
    this.#force.fill(0);
    this.point.set(this.#below.point);
    this.#arrive(this.time + (segment?.size ?? 0), to);
    return true;
  }

  /** Makes a step of the midpoint rule. */
  #goAlong(length: number): void {
    const [middle, grads, force, free] = [this.#middle, this.#grads, this.#force, this.#free];
    this.#objective.lossAndGradient(this.point, grads);
    if (this.#fresh) this.#begin(length / 2);
    middle.set(this.point);
    addScaled(middle, -length / 2, grads);
    addScaled(middle, -length / 2, force);
    this.#objective.lossAndGradient(middle, grads);
    const space = this.#spaceAt(middle, guard * this.bound);
    this.#calm = space.vectors.length > 0 ? 0 : this.#calm + 1;
    // The way from the middle to the end without the force of this step.
    for (let i = 0; i < free.length; i++) free[i] = this.point[i] - length * grads[i] - middle[i];
    this.#exert(space, this.bound, length, free);
    addScaled(this.point, -length, grads);
    addScaled(this.point, -length, force);
    if (space.sharpness > (1 + excess.lost) * this.bound) this.#lower();
  }

  /** Computes the force from the point alone: of a step without one before it. */
  #begin(length: number): void {
    for (let i = 0; i < this.#free.length; i++) this.#free[i] = -length * this.#grads[i];
    this.#exert(this.#spaceAt(this.point, guard * this.bound), this.bound, length, this.#free);
    this.#fresh = false;
  }

  /** Computes the force that keeps eigenvalues within a bound. */
  #exert(space: TiltedSpace, bound: number, length: number, free: Float64Array | null): void {
    this.#force.fill(0);
    this.raise = 0;
    this.directions = 0;
    if (space.vectors.length === 0) return;
    const sigma = oscillation(space, bound, length, free);
    if (!sigma) {
      this.end ??= "unstable";
      return;
    }
    this.raise = addForce(space, sigma, this.#force);
    this.directions = rankOf(sigma, space.vectors.length);
  }

  /** Brings the point down to where no eigenvalue is above 2/lr: the bound is lowered to that in small steps. */
  #lower(): void {
    this.#fresh = true;
    let bound = Number.POSITIVE_INFINITY;
    for (let count = 0; count < lowering.most && !this.end; count++) {
      const space = this.#spaceAt(
        this.point,
        guard * Math.max(this.bound, Math.min(bound, this.#sharpness())),
      );
      if (space.sharpness <= (1 + excess.permitted) * this.bound) return;
      bound = Math.max(this.bound, (1 - lowering.share) * Math.min(bound, space.sharpness));
      this.#exert(space, bound, 1, null);
      if (norm(this.#force) > lowering.share * 10 * (1 + norm(this.point))) this.end ??= "unstable";
      addScaled(this.point, -1, this.#force);
    }
    this.end ??= "unstable";
  }

  #sharpness(): number {
    return this.#objective.sharpness(this.point);
  }

  #spaceAt(point: Float64Array, least: number): TiltedSpace {
    const space = this.#objective.criticalSpace(point, least, mostCritical);
    if (Number.isNaN(space.sharpness)) this.end ??= "away";
    if (space.more) this.end ??= "crowded";
    return { ...space, tilts: space.vectors.length > 0 ? this.#objective.tilts(point, space.vectors) : [] };
  }
}
