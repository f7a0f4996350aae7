/** Spanish for the sentences of `findings`. */
export const findings = {};
