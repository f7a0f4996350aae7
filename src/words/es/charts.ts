/** Spanish for the sentences of `charts`. */
export const charts = {};
