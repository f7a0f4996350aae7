import { pow } from "../../lang/elementary/index.ts";
import { epsForms } from "../define/choices.ts";
import type { StateValues } from "../engine/method.ts";
import type { Numbers } from "../library/parameter.ts";
import { Mover } from "./mover.ts";

/** Adafactor: steps relative to the parameter's size, divided by second moments of a matrix's rows and columns. */
export class AdafactorMover extends Mover {
  readonly #shape: readonly number[];
  readonly #update: Float64Array;
  #moments: Moments;
  #steps = 0;
  /** Of the last step: its size relative to the parameter's magnitude, and the factor on the update. */
  #rate = 0;
  #alpha = 0;

  constructor(shape: readonly number[]) {
    super();
    this.#shape = shape;
    this.#update = new Float64Array(shape.reduce((product, size) => product * size, 1));
    this.#moments = new FullMoments(this.#update.length);
  }

  override set(name: string, value: number): void {
    super.set(name, value);
    if (name !== "minDimSizeToFactor" || this.#steps > 0) return;
    const isFactored = this.#shape.length > 1 && Math.min(...this.#shape.slice(-2)) >= value;
    this.#moments = isFactored ? new FactoredMoments(this.#shape) : new FullMoments(this.#update.length);
  }

  step(data: Numbers, grad: Numbers): void {
    this.#steps += 1;
    const lr = this.value("lr");
    const eps1 = this.value("eps1");
    const [bound, added] = epsForms[this.value("epsForm")] === "bound" ? [eps1, 0] : [0, eps1];
    const rate = this.value("relativeStep") === 1 ? Math.min(lr, 1 / Math.sqrt(this.#steps)) : lr;
    const relative = Math.max(this.value("eps2"), rootMeanSquare(data)) * rate;
    this.#moments.gather(grad, pow(this.#steps, this.value("beta2Decay")), added);
    this.#moments.write(this.#update, bound);
    for (let i = 0; i < grad.length; i++)
      this.#update[i] = grad[i] / Math.sqrt(Math.max(this.#update[i], bound * bound));
    this.#rate = rate;
    const alpha = relative / Math.max(1, rootMeanSquare(this.#update) / this.value("d"));
    this.#alpha = alpha;
    const kept = 1 - lr * this.value("weightDecay");
    for (let i = 0; i < data.length; i++) data[i] = kept * data[i] - alpha * this.#update[i];
  }

  save(): StateValues {
    return { steps: this.#steps, ...this.#moments.save() };
  }

  load({ steps, ...moments }: StateValues): void {
    this.#steps = Number(steps);
    this.#moments.load(moments);
  }

  override noted(): StateValues {
    return { rate: Float64Array.of(this.#rate), alpha: Float64Array.of(this.#alpha), update: this.#update };
  }
}

/** Returns the mean square of `count` values from `first` on, `stride` apart. */
function meanSquare(values: Numbers, first: number, stride: number, count: number): number {
  let sum = 0;
  for (let k = 0, at = first; k < count; k++, at += stride) sum += values[at] * values[at];
  return sum / count;
}

const rootMeanSquare = (values: Numbers): number => Math.sqrt(meanSquare(values, 0, 1, values.length));

/** Keeps averages of squared gradients. */
interface Moments {
  /** Moves the averages by `share` of the way towards the squares of `grad` plus `added`. */
  gather(grad: Numbers, share: number, added: number): void;
  /** Writes the second moment of every element over `out` (mutates); means that it divides by are at least `bound`. */
  write(out: Float64Array, bound: number): void;
  save(): StateValues;
  load(state: StateValues): void;
}

/** Keeps one average per element. */
class FullMoments implements Moments {
  readonly #variance: Float64Array;

  constructor(size: number) {
    this.#variance = new Float64Array(size);
  }

  gather(grad: Numbers, share: number, added: number): void {
    for (let i = 0; i < grad.length; i++)
      this.#variance[i] += share * (grad[i] * grad[i] + added - this.#variance[i]);
  }

  write(out: Float64Array): void {
    out.set(this.#variance);
  }

  save(): StateValues {
    return { variance: this.#variance.slice() };
  }

  load({ variance }: StateValues): void {
    this.#variance.set(variance as Float64Array);
  }
}

/** Keeps one average per row and one per column of the last two dimensions; those before them count matrices. */
class FactoredMoments implements Moments {
  readonly #height: number;
  readonly #width: number;
  readonly #rows: Float64Array;
  readonly #columns: Float64Array;

  constructor(shape: readonly number[]) {
    this.#height = shape[shape.length - 2];
    this.#width = shape[shape.length - 1];
    const matrices = shape.slice(0, -2).reduce((product, size) => product * size, 1);
    this.#rows = new Float64Array(matrices * this.#height);
    this.#columns = new Float64Array(matrices * this.#width);
  }

  gather(grad: Numbers, share: number, added: number): void {
    const [height, width] = [this.#height, this.#width];
    for (let k = 0; k < this.#rows.length; k++)
      this.#rows[k] += share * (meanSquare(grad, k * width, 1, width) + added - this.#rows[k]);
    for (let k = 0; k < this.#columns.length; k++) {
      const matrix = Math.floor(k / width);
      const first = matrix * height * width + (k % width);
      this.#columns[k] += share * (meanSquare(grad, first, width, height) + added - this.#columns[k]);
    }
  }

  write(out: Float64Array, bound: number): void {
    const [height, width] = [this.#height, this.#width];
    for (let from = 0; from < this.#rows.length; from += height) {
      const rows = this.#rows.subarray(from, from + height);
      const mean = Math.max(rows.reduce((sum, value) => sum + value, 0) / height, bound);
      const columns = this.#columns.subarray((from / height) * width);
      for (let i = 0; i < height; i++)
        for (let j = 0; j < width; j++) out[(from + i) * width + j] = (rows[i] * columns[j]) / mean;
    }
  }

  save(): StateValues {
    return { rows: this.#rows.slice(), columns: this.#columns.slice() };
  }

  load({ rows, columns }: StateValues): void {
    this.#rows.set(rows as Float64Array);
    this.#columns.set(columns as Float64Array);
  }
}
