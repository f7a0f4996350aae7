import { LoadError } from "../../app/loading/load-error.ts";

/** Replaces `#importer`: the embed's loader fetches what is imported later, and fetches it again after a failure. */
export const importer =
  <Module>(_source: string, load: (() => Promise<Module>) | undefined): (() => Promise<Module>) =>
  async () => {
    try {
      // Nothing is removed from this build, which has no list of chunks.
      return await (load as () => Promise<Module>)();
    } catch (error) {
      throw new LoadError(null, error);
    }
  };
