/** Spanish for the sentences of `picker`. */
export const picker = {};
