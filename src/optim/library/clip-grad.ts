import type { Hyperparameter } from "../define/hyperparameter.ts";
import { checkValue } from "../define/values.ts";
import type { Tensor } from "../engine/method.ts";
import { checkParameters } from "./groups.ts";
import { describe, type Numbers, type Parameter } from "./parameter.ts";

/** PyTorch's value, which keeps the quotient finite for a gradient of 0. */
export const tiny = 1e-6;

export const maxNorm: Hyperparameter = {
  symbol: "‖g‖ₘₐₓ",
  tex: "\\lVert g\\rVert_{\\max}",
  label: "max norm",
  default: 1,
  range: { min: 0, max: Number.MAX_VALUE, openMin: true },
  scale: "log",
  slider: { min: 1e-3, max: 1000 },
  meaning: "A gradient with a larger norm, over all parameters, is scaled down to this norm.",
};

export const clipValue: Hyperparameter = {
  symbol: "|g|ₘₐₓ",
  tex: "|g|_{\\max}",
  label: "clip value",
  default: 1,
  range: { min: 0, max: Number.MAX_VALUE, openMin: true },
  scale: "log",
  slider: { min: 1e-3, max: 1000 },
  meaning: "Each component of the gradient is limited to this magnitude.",
};

/** Returns the length of all gradients as one vector; missing ones count as 0. */
export function totalNorm(tensors: readonly Pick<Tensor, "grad">[]): number {
  let sum = 0;
  for (let k = 0; k < tensors.length; k++) {
    const { grad } = tensors[k];
    if (grad) for (let i = 0; i < grad.length; i++) sum += grad[i] * grad[i];
  }
  return Math.sqrt(sum);
}

/** Returns the factor on gradients of this norm. */
export const shortening = (norm: number, max: number): number => Math.min(1, max / (norm + tiny));

export const cut = (value: number, max: number): number => Math.max(-max, Math.min(max, value));

/**
 * Shortens the gradients of `params` as one vector to at most `maxNorm`, in place, as PyTorch's `clip_grad_norm_`:
 * they are multiplied by `min(1, maxNorm / (norm + 1e-6))`.
 *
 * @param normType to be left out: the norm is the Euclidean one, where PyTorch has others too
 * @returns the norm before clipping
 * @throws TypeError or RangeError that names the argument, its value and the permitted range; nothing is changed then
 */
export function clipGradNorm(
  params: readonly Parameter<Numbers>[],
  max: number,
  normType?: undefined,
): number {
  if (normType !== undefined)
    throw new TypeError(
      `normType must be left out, as the norm is always the Euclidean one, got ${describe(normType)}`,
    );
  const all = checkParameters(params);
  const norm = totalNorm(all);
  const factor = shortening(norm, checkValue("maxNorm", maxNorm, max));
  for (const { grad } of all) if (grad) for (let i = 0; i < grad.length; i++) grad[i] *= factor;
  return norm;
}

/**
 * Cuts each component of the gradients of `params` to the range from −`clipValue` to `clipValue`, in place, as
 * PyTorch's `clip_grad_value_`.
 *
 * @throws TypeError or RangeError that names the argument, its value and the permitted range; nothing is changed then
 */
export function clipGradValue(params: readonly Parameter<Numbers>[], max: number): void {
  const all = checkParameters(params);
  checkValue("clipValue", clipValue, max);
  for (const { grad } of all) if (grad) for (let i = 0; i < grad.length; i++) grad[i] = cut(grad[i], max);
}
