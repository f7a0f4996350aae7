import type { Theme } from "../../app/theme.ts";

/** As `#preferences`: a frame keeps nothing, and its page has said what it wants. */

export const readPreference = (_key: string): string | null => null;

export const writePreference = (_key: string, _value: string): void => {};

export const storedTheme = (): Theme => "system";
