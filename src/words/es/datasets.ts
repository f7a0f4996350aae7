/** Spanish for the sentences of `datasets`. */
export const datasets = {};
