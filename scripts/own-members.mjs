// A plugin of TypeDoc's: a class is documented with what is its own. What it inherits is with the class it is from; said
// again for each optimizer it would be nine tenths of the page. An interface keeps what it has from types that are not
// documented themselves.
import { Converter, DeclarationReflection, ReflectionKind } from "typedoc";

/** @param {import("typedoc").Application} app */
export function load(app) {
  app.converter.on(
    Converter.EVENT_RESOLVE_END,
    ({ project }) => {
      for (const reflection of project.getReflectionsByKind(ReflectionKind.ClassMember))
        if (
          reflection instanceof DeclarationReflection &&
          reflection.inheritedFrom &&
          (reflection.inheritedFrom.reflection || !reflection.parent?.kindOf(ReflectionKind.Interface)) &&
          !reflection.kindOf(ReflectionKind.Constructor)
        )
          project.removeReflection(reflection);
    },
    -50,
  );
}
