// A plugin of TypeDoc's: a class is documented with what is its own. What it inherits is with the class it is from; said
// again for each optimizer it would be nine tenths of the page.
import { Converter, ReflectionKind } from "typedoc";

/** @param {import("typedoc").Application} app */
export function load(app) {
  app.converter.on(
    Converter.EVENT_RESOLVE_END,
    ({ project }) => {
      for (const reflection of project.getReflectionsByKind(ReflectionKind.ClassMember))
        if (
          "inheritedFrom" in reflection &&
          reflection.inheritedFrom &&
          !reflection.kindOf(ReflectionKind.Constructor)
        )
          project.removeReflection(reflection);
    },
    -50,
  );
}
