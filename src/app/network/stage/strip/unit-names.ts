import type { Setting } from "../../../../plot/network/setting.ts";
import { say } from "../../../../words/say.ts";
import type { UnitPlace } from "../../../../worker/region/protocol.ts";

/** Returns the short name of an input or an output unit: its column, its class, or "output". */
export function shortName({ layer, unit }: UnitPlace, { split, architecture }: Setting): string {
  if (layer === 0) return split.features[unit];
  const outputs = architecture.sizes[architecture.sizes.length - 1];
  if (split.task.kind === "regression") return say("output");
  return (outputs === 1 ? split.task.classes[1] : split.task.classes[unit]) ?? say("output");
}

/** Returns the name of a unit: "Layer 1, unit 3", "Input x", "Output setosa". */
export function unitName(place: UnitPlace, setting: Setting): string {
  if (place.layer === 0) return say("Input {name}", { name: shortName(place, setting) });
  if (place.layer < setting.architecture.sizes.length - 1)
    return say("Layer {layer}, unit {unit}", { layer: place.layer, unit: place.unit + 1 });
  const name = shortName(place, setting);
  return name === say("output") ? say("Output") : say("Output {name}", { name });
}
