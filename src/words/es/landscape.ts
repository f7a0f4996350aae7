/** Spanish for the sentences of `landscape`. */
export const landscape = {};
