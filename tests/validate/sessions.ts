import type { Session } from '@shared/session/schema/session';
import { add } from '../fixtures/commands';
import { action } from '../fixtures/commands';
import { hostileTexts } from '../fixtures/plans/hostile';
import { at, newSession } from '../fixtures/session';
import { playStory } from '../fixtures/story/play';
import { Workshop } from '../fixtures/workshop';

/** The sample, every text of its work followed by one that breaks layouts: all scripts, emoji, and what is no letter. */
export function inScripts(): Session {
  let next = 0;
  const change = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string')
      return key === 'text' ? `${value} ${hostileTexts[(next += 1) % hostileTexts.length]}`.trim() : value;
    if (Array.isArray(value)) return value.map((one) => change(one));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, change(part, name)]));
  };
  const { session } = playStory();
  return {
    ...session,
    work: change(session.work) as Session['work'],
    details: {
      ...session.details,
      title: `${'a'.repeat(240)} 日本語 مرحبا ภาษา 👨‍👩‍👧‍👦`,
      organisation: '株式会社 & <Söhne>',
    },
  };
}

const IDEAS = 1_000;
const ACTIONS = 40;
/** Letters of a name, the most that anybody will print on a badge. */
const NAME = 60;

/** A thousand ideas, forty actions, and people with names of sixty letters who have taken them on. */
export function crowded(): Session {
  const bare = newSession(30);
  const participants = bare.participants.map((person, index) => ({
    ...person,
    name: `${index} Wolfeschlegelsteinhausenbergerdorff-${'Ñandúpeláez'.repeat(5)}`.slice(0, NAME),
  }));
  const held = new Workshop({ ...bare, participants });
  for (let from = 0; from < IDEAS; from += 100)
    held.apply(
      add(
        at.elements,
        ...Array.from({ length: 100 }, (_, index) => `Idea ${from + index} of what we could do at once`),
      ),
    );
  for (let index = 0; index < ACTIONS; index += 1)
    held.apply({
      type: 'commit/add',
      at: at.actions,
      actionId: `a${index}`,
      fields: action(`Action ${index + 1}: answer every letter, and say so`, {
        owner: { participant: `p${(index % 30) + 1}`, text: '' },
        taken: index % 3 === 0,
        due: '2026-12-01',
      }),
    });
  return held.session;
}
