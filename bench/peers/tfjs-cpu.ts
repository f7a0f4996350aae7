import "@tensorflow/tfjs-backend-cpu";
import type { Job, Step } from "../jobs.ts";
import { prepareOn } from "./tfjs.ts";

export const prepare = (job: Job): Promise<Step> => prepareOn("cpu", job);
