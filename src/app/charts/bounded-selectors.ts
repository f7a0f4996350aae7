import { createSelectorCreator, weakMapMemoize } from "reselect";

/** Results that a selector keeps, at most twice as many for a moment. */
const options = { maxSize: 100 };

/**
 * Takes the place of reselect's `createSelector` in Recharts, whose selectors keep the result for every width, domain
 * and tick that they have seen until the page is closed.
 */
export const createSelector = createSelectorCreator({
  memoize: weakMapMemoize,
  memoizeOptions: options,
  argsMemoize: weakMapMemoize,
  argsMemoizeOptions: options,
});
