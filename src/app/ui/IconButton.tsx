import type { ComponentPropsWithoutRef, ReactNode } from "react";
import buttons from "./buttons.module.css";

interface IconButtonProps extends Omit<ComponentPropsWithoutRef<"button">, "children"> {
  readonly icon: ReactNode;
  /** Says in words what the button does: its name, and its tooltip unless `title` is given. */
  readonly label: string;
  /** "bare" has no frame, and stands beside what matters more. */
  readonly look?: "framed" | "bare";
}

/** A button that shows a sign only. */
export function IconButton({ icon, label, look = "framed", className = "", ...button }: IconButtonProps) {
  const frame = look === "framed" ? buttons.icon : buttons.bare;
  return (
    <button type="button" className={`${frame} ${className}`} aria-label={label} title={label} {...button}>
      {icon}
    </button>
  );
}
