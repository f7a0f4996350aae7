import { setThreadsCount } from "@tensorflow/tfjs-backend-wasm";
import type { Job, Step } from "../jobs.ts";
import { prepareOn } from "./tfjs.ts";

setThreadsCount(1);

export const prepare = (job: Job): Promise<Step> => prepareOn("wasm", job);
