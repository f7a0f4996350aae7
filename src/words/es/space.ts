/** Spanish for the sentences of `space`. */
export const space = {};
