import type { FacilitatorView } from '@shared/views/views';
import { useAnswerForm } from './answers/form';
import { useVoteSettings } from './vote/settings';

/** The form in which the step in hand is being done, or would be if it were opened now; null where it has none. */
export function useForm({ work, position: at }: FacilitatorView): string | null {
  const votes = useVoteSettings();
  const answers = useAnswerForm();
  switch (work.kind) {
    case 'collect':
      return work.form;
    case 'vote':
      return work.open?.form ?? votes.of(at).form ?? work.suggested.form;
    case 'rate':
    case 'judge':
      return work.open?.form ?? answers.of(at) ?? work.form;
    default:
      return null;
  }
}
