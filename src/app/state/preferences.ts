import type { Theme } from "../theme.ts";

/** The preferences that the page keeps on this machine. Where storage is refused (a sandboxed frame) it keeps nothing. */

export function readPreference(key: string): string | null {
  try {
    return localStorage.getItem(`downhill.${key}`);
  } catch {
    return null;
  }
}

export function writePreference(key: string, value: string): void {
  try {
    localStorage.setItem(`downhill.${key}`, value);
  } catch {
    // Nothing is lost but the memory of a preference.
  }
}

export function storedTheme(): Theme {
  const theme = readPreference("theme");
  return theme === "light" || theme === "dark" ? theme : "system";
}
