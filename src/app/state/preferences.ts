import type { Theme } from "../theme.ts";

/** Reads and writes preferences on this machine. Where storage is refused, as in a sandboxed frame, none is kept. */

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
    // Only the preference is lost.
  }
}

export function storedTheme(): Theme {
  const theme = readPreference("theme");
  return theme === "light" || theme === "dark" ? theme : "system";
}
