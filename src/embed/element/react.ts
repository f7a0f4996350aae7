// The entry "downhill/embed/react": the element, with its types for the JSX of React 19.
import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { DownhillExperiment, ExperimentAttributes, ExperimentEventMap } from "./module.ts";

export * from "./module.ts";

type Listener<Type extends keyof ExperimentEventMap> =
  | ((event: ExperimentEventMap[Type]) => void)
  | undefined;

/** React adds a listener to a custom element by the event's name after `on`. */
interface Listeners {
  onready?: Listener<"ready">;
  onchange?: Listener<"change">;
  onerror?: Listener<"error">;
}

type Props = DetailedHTMLProps<HTMLAttributes<DownhillExperiment>, DownhillExperiment> &
  ExperimentAttributes &
  Listeners;

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "downhill-experiment": Props;
    }
  }
}
