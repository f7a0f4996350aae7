/** Spanish for the sentences that describe optimizers, addons and schedules. */
export const optimizers = {};
