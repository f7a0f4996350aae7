import type { Theme } from "../../app/theme.ts";

/** Replaces `#preferences`: a frame stores nothing, and the page around sets its options. */

export const readPreference = (_key: string): string | null => null;

export const writePreference = (_key: string, _value: string): void => {};

export const storedTheme = (): Theme => "system";
