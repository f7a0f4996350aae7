import type { ProblemDefinition, ProblemSetting, Settings } from "./definition.ts";

/** Returns a value for each of the problem's settings, in its order: the given one, or the default. */
export const settingsOf = ({ settings }: Pick<ProblemDefinition, "settings">, given: Settings): Settings =>
  Object.fromEntries(
    Object.entries(settings).map(([name, setting]) => [
      name,
      Object.hasOwn(given, name) ? given[name] : setting.default,
    ]),
  );

/** Says what is permitted: "a whole number from 1 to 64", "one of log, linear". */
export function permitted(setting: ProblemSetting): string {
  if ("choices" in setting) return `one of ${setting.choices.map(({ id }) => id).join(", ")}`;
  return `a ${setting.whole ? "whole " : ""}number from ${setting.min} to ${setting.max}`;
}

/** Says whether a setting may have the value. */
export function isPermitted(setting: ProblemSetting, value: number | string): boolean {
  if ("choices" in setting) return setting.choices.some(({ id }) => id === value);
  if (typeof value !== "number" || (setting.whole && !Number.isInteger(value))) return false;
  return value >= setting.min && value <= setting.max;
}

/**
 * Returns what is wrong with the values, or null: an unknown name, a value that is not permitted, or values that do not
 * go together.
 */
export function settingsError(definition: ProblemDefinition, given: Settings): string | null {
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(definition.settings, name))
      return `${definition.id} has no setting ${name}; it has ${Object.keys(definition.settings).join(", ")}`;
    const setting = definition.settings[name];
    if (!isPermitted(setting, value)) return `${name} must be ${permitted(setting)}, got ${value}`;
  }
  return definition.conflict?.(settingsOf(definition, given)) ?? null;
}
