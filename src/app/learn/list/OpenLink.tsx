import type { ReactNode } from "react";
import { hasModifier } from "./has-modifier.ts";

interface OpenLinkProps {
  /** The link's text after `#`. */
  readonly link: string;
  /** Names what is opened, for screen readers. */
  readonly label: string;
  readonly className?: string | undefined;
  readonly title?: string;
  readonly onOpen: (link: string) => void;
  readonly children: ReactNode;
}

/** A link to an experiment that opens it on this page; with a modifier key it opens another tab, as any link does. */
export function OpenLink({ link, label, onOpen, children, ...others }: OpenLinkProps) {
  return (
    <a
      {...others}
      href={`#${link}`}
      aria-label={label}
      onClick={(event) => {
        if (hasModifier(event)) return;
        event.preventDefault();
        onOpen(link);
      }}
    >
      {children}
    </a>
  );
}
