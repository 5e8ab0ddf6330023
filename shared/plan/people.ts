import type { Session } from '../session/schema/session';
import type { Participant } from '../base/people';
import type { Strings } from '../words';
import { namesAmong } from '../words/called';
import { editionOf } from './follow-up';
import type { PlanBlock } from '../document/registry';
import type { Cover } from './model';
import { dayInWords } from '../document/texts';

/** Participants by group, groups in the order of their first seat; those without one come last under an empty name. */
function byGroup(participants: readonly Participant[]): { name: string; people: Participant[] }[] {
  const groups = new Map<string, Participant[]>();
  for (const participant of participants) {
    const name = participant.group.trim();
    groups.set(name, [...(groups.get(name) ?? []), participant]);
  }
  const all = [...groups].map(([name, people]) => ({ name, people }));
  return [...all.filter(({ name }) => name !== ''), ...all.filter(({ name }) => name === '')];
}

/** The title page. */
export function coverOf(strings: Strings, session: Session): Cover {
  const words = strings.plan.content;
  const { details, participants } = session;
  const groups = byGroup(participants);
  const named = groups.some(({ name }) => name !== '');
  const { mark, about } = strings.rehearsal;
  return {
    rehearsal: session.rehearsal === true ? { mark, about } : null,
    logo: session.logo ?? null,
    title: details.title,
    organisation: details.organisation,
    date: dayInWords(strings, details.date),
    edition: editionOf(strings, session),
    place: details.place,
    brandPromise: details.brandPromise,
    invitedBy: details.invitedBy ?? '',
    aim: details.aim ?? '',
    people: words.cover.people(
      participants.length,
      named
        ? groups.map(({ name, people }) => ({ name: name || words.participants.noGroup, size: people.length }))
        : [],
    ),
  };
}

/** Who was in the room, a line per group. */
export function participantsList(strings: Strings, { participants }: Session): PlanBlock[] {
  const words = strings.plan.content;
  if (participants.length === 0) return [];
  const called = namesAmong(strings, participants);
  const items = byGroup(participants).map(({ name, people }) =>
    words.participants.group(
      name || words.participants.noGroup,
      people.map((one) => called({ ...one, group: '' })),
    ),
  );
  return [{ type: 'list', items }];
}
