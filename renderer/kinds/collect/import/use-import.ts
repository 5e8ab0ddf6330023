import { useEffect, useRef, useState } from 'react';
import { stepKey, type StepAddress } from '@shared/base/steps';
import type { TableRow } from '@shared/kinds/collect/table';
import { useKept } from '../../../components/kept';
import { useStrings } from '../../../components/use-strings';
import { fileKindOf, useTakingFiles } from '../../../components/taking-files';
import { tell } from '../../../components/tell';
import { filePieces, readPasted, type ReadList } from './read-list';

/** Rows that wait to be looked at before they come in. */
export interface Source {
  /** The file's name; null for a paste. */
  readonly file: string | null;
  readonly rows: readonly TableRow[];
  readonly table: boolean;
}

/** A file that is being looked at, and how much of it has been, from 0 to 1. */
export interface Looking {
  readonly file: string;
  readonly share: number;
}

/** Lets the window draw and hear. */
const breath = () => new Promise<void>((done) => setTimeout(done));

/** Files and pastes on their way into the step; they wait while its screen is left. */
export function useImport(at: StepAddress) {
  const strings = useStrings();
  const words = strings.importIdeas;
  const [source, setSource] = useKept<Source | null>(`${stepKey(at)} import`, null);
  const take = (list: ReadList, file: string | null) => {
    if ('rows' in list) setSource(() => ({ ...list, file }));
    else tell(words.refused(list.refused, file, 'line' in list ? list.line : 0));
  };
  const [looking, setLooking] = useState<Looking | null>(null);
  const latest = useRef(0);
  const lookAt = async (file: File, turn: number) => {
    const bytes = await file.arrayBuffer().catch(() => null);
    if (!bytes) return tell(strings.dropped.unreadable(file.name));
    const pieces = filePieces(file.name, new Uint8Array(bytes));
    for (;;) {
      const { done, value } = pieces.next();
      /* Another file was taken meanwhile, or none is wanted any more. */
      if (turn !== latest.current) return;
      if (done) {
        setLooking(null);
        return take(value, file.name);
      }
      if (value < 1) setLooking({ file: file.name, share: value });
      await breath();
    }
  };
  const stop = () => {
    latest.current += 1;
    setLooking(null);
  };
  useEffect(() => () => void (latest.current += 1), []);
  const takeFile = (file: File) => {
    stop();
    void lookAt(file, latest.current);
  };
  useTakingFiles((files) => {
    const [file, ...others] = files;
    if (!file || others.length > 0 || fileKindOf(file) !== 'ideas') return false;
    takeFile(file);
    return true;
  });
  return {
    source,
    looking,
    stop,
    takeFile,
    takePasted: (text: string) => take(readPasted(text), null),
    leave: () => setSource(() => null),
  };
}
