import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Participant } from '@shared/base/people';
import type { ActionFields } from '@shared/kinds/action';
import { draftOf, fieldsOf, ownerWrong } from '../../../renderer/kinds/commit/action-draft';
import { strings } from '../../english';

const none = { text: '' };
const action = (owner: ActionFields['owner']): ActionFields => ({
  text: 'Ring twenty customers',
  serves: none,
  owner,
  taken: true,
  due: null,
  firstStep: { text: '', due: null },
  measure: { text: '', from: none, to: none },
  told: none,
});

const people: Participant[] = ['Anna Berg', 'Tom', 'Anna Berg', '', 'Łukasz Nowak'].map((name, index) => ({
  id: `p${index + 1}`,
  seat: index + 1,
  name,
  group: index < 2 ? 'Sales' : '',
}));
const typed = (owner: string) => ({ ...draftOf(strings, null, people), text: 'Ring', owner });

describe('the form of an action', () => {
  it('keeps the owner when anything else is changed, whoever else has the name', () => {
    const someone = fc.record({
      name: fc.constantFrom('Anna', 'anna', 'Tom', ''),
      group: fc.constantFrom('', 'Sales'),
    });
    fc.assert(
      fc.property(fc.array(someone, { minLength: 1, maxLength: 9 }), fc.nat(), (those, which) => {
        const all = those.map((one, index) => ({ ...one, id: `p${index}`, seat: index + 1 }));
        const owner = { participant: `p${which % all.length}`, text: '' };
        const draft = { ...draftOf(strings, action(owner), all), text: 'Ring thirty' };
        expect(fieldsOf(strings, draft, all)).toEqual({ ...action(owner), text: 'Ring thirty' });
        expect(ownerWrong(strings, draft, all)).toBeNull();
        /* Chosen from the list by what they are called, it is the same person. */
        expect(fieldsOf(strings, { ...draft, ownerId: null }, all).owner).toEqual(owner);
        /* Also when somebody gets another name while the form is open. */
        const renamed = all.map((one) => ({ ...one, name: `${one.name}x` }));
        expect(fieldsOf(strings, draft, renamed).owner).toEqual(owner);
      }),
    );
  });

  it.each([
    ['Anna Berg (seat 3)', { participant: 'p3', text: '' }],
    ['Anna Berg (seat 1, Sales)', { participant: 'p1', text: '' }],
    ['tom ', { participant: 'p2', text: '' }],
    ['Seat 4', { participant: 'p4', text: '' }],
    ['lukasz nowak', { participant: 'p5', text: '' }],
    ['Łukasz', { participant: null, text: 'Łukasz' }],
    ['The board', { participant: null, text: 'The board' }],
    ['', { participant: null, text: '' }],
  ])('takes %j for %j', (owner, expected) => {
    expect(ownerWrong(strings, typed(owner), people)).toBeNull();
    expect(fieldsOf(strings, typed(owner), people).owner).toEqual(expected);
  });

  it('refuses a name that two have, and says who they are', () =>
    expect(ownerWrong(strings, typed('anna berg'), people)).toBe(
      strings.steps.commit.severalOwners('anna berg', ['Anna Berg (seat 1, Sales)', 'Anna Berg (seat 3)']),
    ));
});
