import { useRef } from "react";

interface FileButtonProps {
  readonly className: string | undefined;
  /** The text on the button. */
  readonly text: string;
  /** The name of the input for files, which is not shown. */
  readonly label: string;
  /** The kinds of file that the browser offers: extensions and media types. */
  readonly accept: string;
  /** True where several files are chosen together. */
  readonly multiple?: boolean;
  /** True where a dialog gives the focus to this button when it opens. */
  readonly takesFocus?: boolean;
  /** Called with the files that were chosen, at least one. */
  readonly onFiles: (files: readonly File[]) => void;
}

/** Lets the reader choose files of their machine. */
export function FileButton(props: FileButtonProps) {
  const { className, text, label, accept, multiple = false, takesFocus = false, onFiles } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        ref={(button) => {
          button?.toggleAttribute("autofocus", takesFocus);
        }}
        type="button"
        className={className}
        onClick={() => input.current?.click()}
      >
        {text}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={multiple}
        aria-label={label}
        accept={accept}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file, changed meanwhile, can be chosen again.
          target.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
