/** German for parts of sentences, which are translated within others only. */
export const parts = {
  "{one} or {other}": "{one} oder {other}",
  "{one} and {other}": "{one} und {other}",
  "{name} ({why})": "{name} ({why})",
  "{name} ({why}), {rest}": "{name} ({why}), {rest}",
  "{name} ({why}) and {rest}": "{name} ({why}) und {rest}",
  "{count} more": "{count} weitere",
};
