import { biasCorrection } from "./bias-correction.ts";
import { conditioning } from "./conditioning.ts";
import { edgeOfStability } from "./edge-of-stability.ts";
import { eps } from "./eps.ts";
import { learningRate } from "./learning-rate.ts";
import { momentum } from "./momentum.ts";
import { nesterov } from "./nesterov.ts";
import { noise } from "./noise.ts";
import { rotation } from "./rotation.ts";
import { saddles } from "./saddles.ts";
import { schedules } from "./schedules.ts";
import { weightDecay } from "./weight-decay.ts";

/** Spanish for the lessons, in the order in which they build on each other. */
export const lessons = {
  ...learningRate,
  ...conditioning,
  ...momentum,
  ...nesterov,
  ...biasCorrection,
  ...eps,
  ...rotation,
  ...weightDecay,
  ...noise,
  ...schedules,
  ...saddles,
  ...edgeOfStability,
};
