import {
  ConstantLR,
  CosineAnnealingLR,
  CosineAnnealingWarmRestarts,
  CyclicLR,
  ExponentialLR,
  type HasLearningRate,
  LinearLR,
  type LRScheduler,
  MultiStepLR,
  OneCycleLR,
  PolynomialLR,
  StepLR,
} from "../index.ts";

/** PyTorch's schedulers by their names. */
export const schedulers = {
  StepLR,
  MultiStepLR,
  ExponentialLR,
  CosineAnnealingLR,
  CosineAnnealingWarmRestarts,
  OneCycleLR,
  LinearLR,
  ConstantLR,
  PolynomialLR,
  CyclicLR,
} as unknown as Readonly<Record<string, new (optimizer: HasLearningRate, options: object) => LRScheduler>>;

const camelCase = (name: string): string =>
  name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()).replace(/^T/, "t");

/** Makes a scheduler with PyTorch's options, without PyTorch's cycling of the momentum. */
export function schedulerOf(
  name: string,
  optimizer: HasLearningRate,
  options: Record<string, unknown>,
): LRScheduler {
  const { cycle_momentum: _, ...others } = options;
  const translated = Object.entries(others).map(([option, value]) => [camelCase(option), value]);
  return new schedulers[name](optimizer, Object.fromEntries(translated));
}
