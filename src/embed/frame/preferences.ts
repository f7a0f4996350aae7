/** In the place of `src/app/state/preferences.ts`: a frame keeps nothing, and its page has said what it wants. */

export const readPreference = (): null => null;

export const writePreference = (): void => {};

export const storedTheme = (): "system" => "system";
