import type { AddonDefinition } from "./addon.ts";

const files = import.meta.glob<AddonDefinition>(["../addons/*.ts", "../schedules/*.ts", "!../**/*.*.ts"], {
  eager: true,
  import: "default",
});

/** All addons and schedules by id: each file in `addons/` and `schedules/` is one. */
export const addons: ReadonlyMap<string, AddonDefinition> = new Map(
  Object.values(files).map((addon) => [addon.id, addon]),
);
