import { stepKey, type StepAddress } from '@shared/base/steps';
import type { TableRow } from '@shared/kinds/collect/table';
import { useKept } from '../../../components/kept';
import { useStrings } from '../../../components/use-strings';
import { fileKindOf, useTakingFiles } from '../../../components/taking-files';
import { tell } from '../../../components/tell';
import { readFile, readPasted, type ReadList } from './read-list';

/** Rows that wait to be looked at before they come in. */
export interface Source {
  /** The file's name; null for a paste. */
  readonly file: string | null;
  readonly rows: readonly TableRow[];
  readonly table: boolean;
}

/** Files and pastes on their way into the step; they wait while its screen is left. */
export function useImport(at: StepAddress) {
  const strings = useStrings();
  const words = strings.importIdeas;
  const [source, setSource] = useKept<Source | null>(`${stepKey(at)} import`, null);
  const take = (list: ReadList, file: string | null) => {
    if ('rows' in list) setSource(() => ({ ...list, file }));
    else tell(words.refused(list.refused, file, 'line' in list ? list.line : 0));
  };
  const takeFile = (file: File) =>
    void file.arrayBuffer().then(
      (bytes) => take(readFile(file.name, new Uint8Array(bytes)), file.name),
      () => tell(strings.dropped.unreadable(file.name)),
    );
  useTakingFiles((files) => {
    const [file, ...others] = files;
    if (!file || others.length > 0 || fileKindOf(file) !== 'ideas') return false;
    takeFile(file);
    return true;
  });
  return {
    source,
    takeFile,
    takePasted: (text: string) => take(readPasted(text), null),
    leave: () => setSource(() => null),
  };
}
