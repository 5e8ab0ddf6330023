import type { RefObject } from 'react';

interface Props {
  /** To be clicked by whatever opens the choice. */
  readonly input: RefObject<HTMLInputElement | null>;
  /** Endings or kinds of file, as the element has them. */
  readonly accept: string;
  readonly take?: (file: File) => void;
  /** In the place of `take`, where several may be chosen at once. */
  readonly takeAll?: (files: readonly File[]) => void;
}

/** Lets a file, or several, be chosen from the disk; shows nothing itself. */
export function ChosenFile({ input, accept, take, takeAll }: Props) {
  return (
    <input
      ref={input}
      type="file"
      accept={accept}
      multiple={takeAll !== undefined}
      hidden
      onChange={({ currentTarget }) => {
        const files = [...(currentTarget.files ?? [])];
        const [file] = files;
        if (file) take?.(file);
        if (file) takeAll?.(files);
        /* So that the same file can be chosen again. */
        currentTarget.value = '';
      }}
    />
  );
}
