// Times jax-js: gradient and Adam in one compiled function, on WebAssembly. Every step waits for its values: without
// that the calls queue up, their arrays stay in memory, and each step takes several times as long.
import * as jax from "@jax-js/jax";
import type { Precision } from "../../src/network/precision.ts";
import { batchesOf, inTurn, type Job, lr, type Step, weights } from "../jobs.ts";

const { numpy: np } = jax;
type Arrays = jax.Array[];

export async function prepare(job: Job, precision: Precision): Promise<Step> {
  await jax.init("wasm");
  jax.defaultDevice("wasm");
  const Numbers = precision === "float32" ? Float32Array : Float64Array;
  const dtype = precision === "float32" ? np.float32 : np.float64;
  const { sizes } = job;
  let params: Arrays = sizes
    .slice(1)
    .flatMap((outputs, l) => [
      np.array(Numbers.from(weights(sizes[l] * outputs, sizes[l])), { dtype }).reshape([sizes[l], outputs]),
      np.zeros([outputs], { dtype }),
    ]);
  const zeros = (): Arrays => params.map(({ shape }) => np.zeros(shape, { dtype }));
  let m = zeros();
  let v = zeros();
  let t = 0;
  const step = jax.jit(updateOf(job));
  const batches = batchesOf(job).map(({ inputs, targets }) => ({
    x: np.array(Numbers.from(inputs.flat()), { dtype }).reshape([inputs.length, sizes[0]]),
    y: np.array(Numbers.from(targets.flat()), { dtype }).reshape([inputs.length, targets[0].length]),
  }));
  return inTurn(batches, async ({ x, y }) => {
    t += 1;
    const rates = [1 / (1 - 0.9 ** t), 1 / (1 - 0.999 ** t)].map((rate) =>
      np.array(Numbers.of(rate), { dtype }),
    );
    [params, m, v] = step(params, m, v, rates, x.ref, y.ref);
    await params[0].ref.data();
  });
}

/** Returns the function that makes a step. Arrays are counted: one that is used again is taken by `ref`. */
function updateOf({ sizes, batch, loss }: Job) {
  const last = sizes.length - 2;
  const lossOf = (params: Arrays, x: jax.Array, y: jax.Array): jax.Array => {
    let values = x;
    for (let l = 0; l <= last; l++) {
      const sums = np.dot(values, params[2 * l]).add(params[2 * l + 1]);
      values = l < last ? np.tanh(sums) : sums;
    }
    if (loss === "cross_entropy") return np.sum(jax.nn.logSoftmax(values).mul(y)).mul(-1 / batch);
    const errors = values.sub(y);
    return np.mean(errors.ref.mul(errors));
  };
  const gradient = jax.grad(lossOf);
  return (params: Arrays, m: Arrays, v: Arrays, rates: Arrays, x: jax.Array, y: jax.Array): Arrays[] => {
    const grads = gradient(
      params.map((one) => one.ref),
      x,
      y,
    );
    const first = m.map((one, i) => one.mul(0.9).add(grads[i].ref.mul(0.1)));
    const second = v.map((one, i) => one.mul(0.999).add(grads[i].ref.mul(grads[i]).mul(0.001)));
    const moved = params.map((one, i) => {
      const spread = np.sqrt(second[i].ref.mul(rates[1].ref)).add(1e-8);
      return one.sub(first[i].ref.mul(rates[0].ref).mul(lr).div(spread));
    });
    for (const rate of rates) rate.dispose();
    return [moved, first, second];
  };
}
