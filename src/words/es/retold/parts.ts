/** Spanish for parts of sentences, which are translated within others only. */
export const parts = {
  "{one} or {other}": "{one} o {other}",
  "{one} and {other}": "{one} y {other}",
  "{name} ({why})": "{name} ({why})",
  "{name} ({why}), {rest}": "{name} ({why}), {rest}",
  "{name} ({why}) and {rest}": "{name} ({why}) y {rest}",
  "{count} more": "{count} más",
};
