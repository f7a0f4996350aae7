import { createRef } from "react";

/** The button that adds a map, which gets the focus back when the map is removed. */
export const mapButton = createRef<HTMLButtonElement>();
