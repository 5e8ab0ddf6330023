import type { Ideas } from '@shared/document/blocks/ideas';
import { bullet, note } from '../parts/words';
import type { BlockInWord } from './contract';

/** A list; what was said about one stands below it. */
export const ideasInWord: BlockInWord<Ideas> = {
  content({ ideas }, { strings }) {
    const words = strings.plan.layout;
    if (ideas.length === 0) return [note(words.noIdeas)];
    return ideas.map(({ text, fields, merged }) =>
      bullet(
        [
          text.trim() === '' ? words.noText : text,
          ...fields.map((field) => `${field.label} ${field.text}`),
          ...merged.map((one) => `${words.merged} ${one}`),
        ].join('\n'),
      ),
    );
  },
};
