// The entry "downhill/embed", and the module downhill-embed.module.js: defines the element where there is a document.
import { type DownhillExperiment, define } from "./experiment-element.ts";

export type { ExperimentEventMap } from "./events.ts";
export { DownhillExperiment, type ExperimentAttributes } from "./experiment-element.ts";

declare global {
  interface HTMLElementTagNameMap {
    "downhill-experiment": DownhillExperiment;
  }
}

if (typeof document !== "undefined") define(import.meta.url);
