import type { Precision } from "../../network/index.ts";
import { commit } from "../state/commit.ts";
import { ofNetwork } from "../state/experiment-state.ts";

/** Trains in single or in double precision. */
export const setPrecision = (precision: Precision): void =>
  commit(ofNetwork(({ precision: _, ...spec }) => (precision === "float64" ? spec : { ...spec, precision })));
