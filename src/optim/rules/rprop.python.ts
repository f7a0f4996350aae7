import { namedOptions, type TorchCounterpart } from "../conventions/counterpart.ts";

export const torch: TorchCounterpart = {
  name: "Rprop",
  options: namedOptions("lr", "etas", "stepSizes"),
};
