import { optimizers } from "../optim/index.ts";
import type { Spec } from "./spec.ts";

/** Says whether a contender's optimizer is a method, whose code is in a separate file. */
export const hasMethod = ({ contenders }: Spec): boolean =>
  contenders.some(({ optimizer }) => optimizers.get(optimizer)?.kind === "method");
