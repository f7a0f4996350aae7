/** Spanish for the sentences of `surfaces`. */
export const surfaces = {};
