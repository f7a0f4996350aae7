import { significant } from "../../lang/index.ts";
import type { AddonDefinition } from "./addon.ts";
import type { Effect } from "./effect.ts";

const files = import.meta.glob<Effect>("../addons/*.effect.ts", { eager: true, import: "default" });

/** Files of effects by id, which is the name of an addon's file. */
const byId: ReadonlyMap<string, Effect> = new Map(
  Object.entries(files).map(([path, effect]) => [path.replace(/^.*\/|\.effect\.ts$/g, ""), effect]),
);

/** Returns what says an addon's effect; null where nothing does. */
export const effectOf = (addon: AddonDefinition): Effect | null =>
  addon.kind === "schedule" ? scheduled : (addon.effect ?? byId.get(addon.id) ?? null);

/** Says by which factor a schedule changes the learning rate. */
const scheduled: Effect = ({ before, inner }) => {
  const base = before[0].values.get("lr");
  const rate = inner?.before[0].values.get("lr");
  if (base === undefined || rate === undefined) return null;
  if (base === rate) return `leaves the learning rate at ${significant(base)}`;
  const factor = base > 0 ? `rate × ${significant(rate / base, 3)}: ` : "";
  return `${factor}${significant(base)} becomes ${significant(rate)}`;
};
