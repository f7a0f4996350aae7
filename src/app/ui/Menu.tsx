import { type KeyboardEvent, type ReactNode, type ToggleEvent, useId, useRef } from "react";
import * as icons from "./icons.tsx";
import styles from "./Menu.module.css";

export interface MenuItem {
  readonly key: string;
  readonly label: ReactNode;
  /** Shown smaller, under the label. */
  readonly detail?: string | undefined;
  /** Says why the item cannot be chosen now. */
  readonly refusal?: string | null;
  /** Given where the item is one of several states; true for the present one. */
  readonly checked?: boolean;
  readonly onSelect: () => void;
}

interface MenuProps {
  /** The accessible name, where the button shows an icon only. */
  readonly label?: string | undefined;
  readonly className: string | undefined;
  readonly align?: "start" | "end";
  readonly items: readonly MenuItem[];
  /** The content of the button. */
  readonly children: ReactNode;
}

/** A button with a menu of actions, in the browser's popover. */
export function Menu({ label, className, align = "start", items, children }: MenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const onBeforeToggle = (event: ToggleEvent<HTMLDivElement>) => {
    if (event.newState === "open" && button.current) place(event.currentTarget, button.current, align);
  };
  // The browser focuses this item when the menu opens, before another key can be pressed.
  const first = Math.max(
    0,
    items.findIndex((item) => item.checked),
  );
  const select = (item: MenuItem) => {
    if (item.refusal) return;
    menu.current?.hidePopover();
    item.onSelect();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        popoverTarget={id}
      >
        {children}
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        className={styles.menu}
        onBeforeToggle={onBeforeToggle}
        onKeyDown={move}
      >
        {items.map((item, i) => (
          <button
            key={item.key}
            ref={(entry) => {
              entry?.toggleAttribute("autofocus", i === first);
            }}
            type="button"
            {...roleOf(item)}
            aria-disabled={item.refusal ? true : undefined}
            tabIndex={-1}
            className={styles.item}
            onClick={() => select(item)}
          >
            {item.checked !== undefined && (
              <span className={styles.check}>{item.checked && icons.check}</span>
            )}
            <span>
              {item.label}
              {(item.refusal ?? item.detail) && <small>{item.refusal ?? item.detail}</small>}
            </span>
          </button>
        ))}
      </div>
    </>
  );
}

const roleOf = ({ checked }: MenuItem) =>
  checked === undefined ? { role: "menuitem" } : { role: "menuitemradio", "aria-checked": checked };

const entries = (menu: HTMLElement): HTMLElement[] => [...menu.querySelectorAll<HTMLElement>("button")];

/** Places a menu under its button, or above where there is more room, and always inside the window. */
function place(menu: HTMLElement, button: HTMLElement, align: "start" | "end"): void {
  const at = button.getBoundingClientRect();
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const below = height - at.bottom;
  const under = below >= 280 || below >= at.top;
  const style = menu.style;
  style.top = under ? `${at.bottom + 4}px` : "auto";
  style.bottom = under ? "auto" : `${height - at.top + 4}px`;
  style.left = align === "start" ? `${Math.max(8, Math.min(at.left, width - 288))}px` : "auto";
  style.right = align === "end" ? `${Math.max(8, Math.min(width - at.right, width - 288))}px` : "auto";
  style.maxHeight = `${(under ? below : at.top) - 12}px`;
}

function move(event: KeyboardEvent<HTMLElement>): void {
  const all = entries(event.currentTarget);
  const here = all.findIndex((entry) => entry.matches(":focus"));
  const target = { ArrowDown: here + 1, ArrowUp: here < 0 ? -1 : here - 1, Home: 0, End: -1 }[event.key];
  const letter = /^\p{L}$/u.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (event.key === "Tab") event.currentTarget.hidePopover();
  else if (letter) beginningWith(event.key, all, here)?.focus();
  else if (target !== undefined) {
    event.preventDefault();
    all.at(target % all.length)?.focus();
  }
}

/** Returns the next entry that begins with a letter; after the last entry the search goes on with the first. */
function beginningWith(letter: string, all: readonly HTMLElement[], here: number): HTMLElement | undefined {
  const onward = [...all.slice(here + 1), ...all.slice(0, here + 1)];
  return onward.find(({ textContent }) =>
    textContent?.toLocaleLowerCase().startsWith(letter.toLocaleLowerCase()),
  );
}
