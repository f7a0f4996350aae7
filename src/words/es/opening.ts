/** Spanish for the sentences of the first minute. */
export const opening = {};
