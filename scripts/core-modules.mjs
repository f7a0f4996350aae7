const rooms = /[\\/]src[\\/](lang|random|optim|surfaces|experiment)[\\/]/;

/** Of these rooms, what reference cards, programs, the training of networks and the like load. */
const later = new RegExp(
  [
    "\\.(prose|python)\\.ts$",
    "[\\\\/]lang[\\\\/](print[\\\\/](python|tex)|read[\\\\/]apply-fix)",
    "[\\\\/]optim[\\\\/]\\w+[\\\\/](counterpart|equations|implementation|in-python|rival-definition|shared-rules|with-prose)\\.ts$",
    "[\\\\/]experiment[\\\\/](schedule-of|file[\\\\/](columns|csv)|network[\\\\/](batches|course|prediction|recorder|residuals))\\.ts$",
  ].join("|"),
);

/**
 * Tells if a page and its threads need a module from the start. Together they are one chunk, which is smaller than the
 * dozen that a bundler makes of them, one for each set of entries.
 *
 * @param {string} id
 */
export const isCore = (id) => rooms.test(id) && !later.test(id);
