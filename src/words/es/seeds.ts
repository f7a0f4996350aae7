/** Spanish for the sentences of `seeds`. */
export const seeds = {};
