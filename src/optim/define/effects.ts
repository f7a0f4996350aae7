import { told } from "../../words/told.ts";
import type { AddonDefinition } from "./addon.ts";
import type { Effect } from "./effect.ts";
import { printed } from "./printed.ts";

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
  if (base === rate) return told("leaves the learning rate at {rate}", { rate: printed(base) });
  const change = { base: printed(base), rate: printed(rate) };
  return base > 0
    ? told("rate × {factor}: {base} becomes {rate}", { ...change, factor: printed(rate / base, 3) })
    : told("{base} becomes {rate}", change);
};
