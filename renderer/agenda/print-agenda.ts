import type { FacilitatorView } from '@shared/views/views';
import { stringsOf, type Strings } from '@shared/words';
import { request } from '../bridge/client';
import { tell, tellIfProblem } from '../components/tell';
import { paperFor } from '../report/paper';

/** Lays the facilitator's sheet out and writes it where the facilitator says. */
export async function printAgenda(
  strings: Strings,
  { sessionId, language, revision, details }: FacilitatorView,
): Promise<void> {
  const sheet = await request('report/agenda', null);
  if (!sheet) return;
  const { layOutAgenda } = await import('../report/agenda/lay-out');
  const paper = await paperFor(strings);
  const about = {
    language,
    title: details.title,
    subject: stringsOf(language).agenda.title,
    organisation: details.organisation,
    sessionId,
    revision,
    changedAt: `${details.date}T00:00:00.000Z`,
  };
  const bytes = await layOutAgenda(sheet, about, paper);
  const answer = tellIfProblem(strings, await request('report/save', { bytes, paper, what: 'agenda' }));
  if (answer.ok) tell(strings.agenda.printed(answer.file));
}
