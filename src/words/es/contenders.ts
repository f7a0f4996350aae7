/** Spanish for the sentences of `contenders`. */
export const contenders = {};
