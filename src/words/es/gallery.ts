/** Spanish for the sentences of `gallery`. */
export const gallery = {};
