import type { ComponentChildren, RefObject } from 'preact';
import { useState } from 'preact/hooks';

interface ZipDropProps {
  class: string;
  /** Opens the browser's own dialog when it is clicked, for buttons and keys. */
  input: RefObject<HTMLInputElement>;
  onFile: (file: File) => void;
  children: ComponentChildren;
}

/** Where one ZIP file is dropped or chosen. */
export function ZipDrop({ class: name, input, onFile, children }: ZipDropProps) {
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => files?.[0] && onFile(files[0]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; a button is the first
    <div
      class={`${name} ${over ? 'over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <input
        ref={input}
        type="file"
        accept=".zip,application/zip"
        hidden
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
      {children}
    </div>
  );
}
