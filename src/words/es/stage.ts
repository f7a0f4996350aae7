/** Spanish for the sentences of `stage`. */
export const stage = {};
