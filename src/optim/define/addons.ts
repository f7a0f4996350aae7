import type { AddonDefinition } from "./addon.ts";

const files = import.meta.glob<AddonDefinition>(["../addons/*.ts", "../schedules/*.ts", "!../**/*.*.ts"], {
  eager: true,
  import: "default",
});

/** What can go round an optimizer, by id: one file each in `addons/` and `schedules/`, found by its being there. */
export const addons: ReadonlyMap<string, AddonDefinition> = new Map(
  Object.values(files).map((addon) => [addon.id, addon]),
);
