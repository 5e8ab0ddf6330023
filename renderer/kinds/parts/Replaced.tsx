import { replacedSentence } from '@shared/kinds/replaced';
import { Quiet } from '../../components/Quiet';
import { useStrings } from '../../components/use-strings';

/** That sheets of a closed round were replaced by their own seats; nothing where none was. */
export function Replaced({ result }: { readonly result: { readonly replaced: number } }) {
  const [sentence] = replacedSentence(useStrings(), 'sheets', result.replaced);
  return sentence === undefined ? null : <Quiet>{sentence}</Quiet>;
}
