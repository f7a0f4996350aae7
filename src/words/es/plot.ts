/** Spanish for the sentences of `plot`. */
export const plot = {};
