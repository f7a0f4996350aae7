import type { ComponentPropsWithoutRef, ReactNode } from "react";
import buttons from "./buttons.module.css";

interface IconButtonProps extends Omit<ComponentPropsWithoutRef<"button">, "children"> {
  readonly icon: ReactNode;
  /** The accessible name, which says what the button does; also the tooltip unless `title` is given. */
  readonly label: string;
  /** "bare" has no frame, for a button next to something more important. */
  readonly look?: "framed" | "bare";
}

/** A button that shows an icon only. */
export function IconButton({ icon, label, look = "framed", className = "", ...button }: IconButtonProps) {
  const frame = look === "framed" ? buttons.icon : buttons.bare;
  return (
    <button type="button" className={`${frame} ${className}`} aria-label={label} title={label} {...button}>
      {icon}
    </button>
  );
}
