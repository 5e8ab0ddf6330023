import type { RefObject } from 'react';

interface Props {
  /** To be clicked by whatever opens the choice. */
  readonly input: RefObject<HTMLInputElement | null>;
  /** Endings or kinds of file, as the element has them. */
  readonly accept: string;
  readonly take: (file: File) => void;
}

/** Lets one file be chosen from the disk; shows nothing itself. */
export function ChosenFile({ input, accept, take }: Props) {
  return (
    <input
      ref={input}
      type="file"
      accept={accept}
      hidden
      onChange={({ currentTarget }) => {
        const [file] = currentTarget.files ?? [];
        if (file) take(file);
        /* So that the same file can be chosen again. */
        currentTarget.value = '';
      }}
    />
  );
}
