import { useCallback, useEffect, useState } from 'react';
import type { AgendaFile } from '@shared/agenda/agenda-file';
import { useStrings } from '../../components/use-strings';
import { request } from '../../bridge/client';
import { onlyOther, useTakingFiles } from '../../components/taking-files';
import { tell, tellIfProblem } from '../../components/tell';

/** The facilitator's own templates, and what can be done with one. `begin` is told of one that is to be built on. */
export function useOwnTemplates(begin: (template: AgendaFile) => void) {
  const strings = useStrings();
  const words = strings.agenda;
  const [own, setOwn] = useState<readonly AgendaFile[]>([]);
  const look = useCallback(async () => setOwn((await request('library/agendas', null)).agendas), []);
  useEffect(() => void look(), [look]);

  const taken = async (template: AgendaFile, said: string) => {
    await look();
    begin(template);
    tell(said);
  };
  useTakingFiles((files) => {
    const file = onlyOther(files);
    const take = async () => {
      if (!file) return;
      const bytes = new Uint8Array(await file.arrayBuffer());
      const answer = tellIfProblem(strings, await request('library/import', { name: file.name, bytes }));
      if (answer.ok) await taken(answer.template, words.opened(answer.template.agenda.title));
    };
    void take();
    return file !== null;
  });
  return {
    own,
    save: async (template: AgendaFile) => {
      if (tellIfProblem(strings, await request('library/save', { template })).ok)
        await taken(template, words.saved(template.agenda.title));
    },
    share: async (template: AgendaFile) => {
      const answer = tellIfProblem(strings, await request('library/share', { template }));
      if (answer.ok) tell(words.shared(answer.file));
    },
    open: async () => {
      const answer = tellIfProblem(strings, await request('library/open', null));
      if (answer.ok) await taken(answer.template, words.opened(answer.template.agenda.title));
    },
    remove: async ({ id, agenda }: AgendaFile) => {
      if (tellIfProblem(strings, await request('library/delete', { id })).ok) tell(words.deleted(agenda.title));
      await look();
    },
  };
}
