// A plugin of TypeDoc: a class is documented with the members that it declares. Inherited ones are with their class;
// repeated for each optimizer they would be nine tenths of the page. An interface keeps the members of types that are
// not documented themselves.
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
