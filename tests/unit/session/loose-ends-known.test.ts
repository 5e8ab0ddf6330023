import { describe, expect, it } from 'vitest';
import { looseEnds } from '@shared/session/loose-ends';
import { named, promise } from '../../fixtures/commands';
import { workshop } from '../../fixtures/workshop';
import { strings } from '../../english';

describe('What is known of a loose end', () => {
  it.each([
    ['Will Smith', 'We will call every customer', null],
    ['Mark Hill', 'Put a mark on every late parcel', null],
    ['May Lee', 'Somebody may do it, said May', 'p1'],
    ['Mark Hill', 'Mark every late parcel', null],
    ['Mark Hill', 'Two things. “Mark every late parcel”', null],
    ['Mark Hill', 'Every late parcel is seen by Mark', 'p1'],
    ['Mark Hill', 'Mark: ring every customer', 'p1'],
    ['Mark Hill', 'Mark Hill rings every customer', 'p1'],
    ['Joe Marsh', 'Joe rings every customer', 'p1'],
    ['Joe Marsh', 'Joe Miller rings every customer', null],
    ['Joe Marsh', 'Dr. Joe Miller, then everybody', null],
    ['Joe Marsh', 'Joe M. rings every customer', 'p1'],
    ['Joe Marsh', 'Agreed with Joe. He rings every customer', 'p1'],
    ['A. Berg', 'A letter to every customer', null],
    ['The Boss', 'The queue is long', null],
    ['will smith', 'Will Smith calls', 'p1'],
    ['José', 'JOSE calls', 'p1'],
  ])('is %s’s only where a name is written as one', (name, text, owner) => {
    const held = workshop(named('p1', name)).apply(promise('n1', text));
    expect(looseEnds(strings, held.session)[0]?.fields().owner.participant).toBe(owner);
    held.apply(promise('n2', 'Look at the queue', name.toLowerCase()));
    expect(looseEnds(strings, held.session)[1]?.fields().owner.participant).toBe('p1');
  });

  it.each([
    ['Joe Marsh', 'Joe', 'p1'],
    ['Joe Marsh', 'joe m.', 'p1'],
    ['Joe Marsh', 'JOE MARSH', 'p1'],
    ['Joe Marsh', 'Joe Miller', null],
    ['Joe Marsh', 'Jo', null],
    ['Joe Marsh', 'Dr. Hill', null],
  ])('of %s’s is owned by whoever is typed as %s', (name, who, owner) => {
    const held = workshop(named('p1', name)).apply(promise('n1', 'Ring Joe Marsh back', who));
    const found = looseEnds(strings, held.session)[0]?.fields().owner;
    expect(found).toEqual(owner === null ? { participant: null, text: who } : { participant: owner, text: '' });
  });

  it.each([
    ['Answer every complaint by 12 December', '2026-12-12'],
    ['Answer every complaint by Friday, 12 December 27', '2027-12-12'],
    ['Ring back before the 3rd of March', '2027-03-03'],
    ['Ring back, 3 March', '2027-03-03'],
    ['By 12 December next year', '2027-12-12'],
    ['Fix what broke on 1 December, by 3 March', '2027-03-03'],
    ['Fix what broke on 3 March', null],
    ['The outage of 3 March must not happen again', null],
    ['March 5 customers through the process', null],
    ['Give June 3 weeks to decide', null],
    ['Jan 12 calls a week', null],
    ['Not before 12 December', null],
    ['Never by 12 December', null],
    ['Call those who left before 12 December', null],
    ['Ring back by Fri 12 December', '2026-12-12'],
    ['Ring back by noon on 12 December', '2026-12-12'],
    ['Deadline 12 December', '2026-12-12'],
    ['From 1 December ring back', null],
  ])('is due on a day that is said to be the last: %s', (text, due) => {
    const held = workshop(promise('n1', text));
    expect(looseEnds(strings, held.session)[0]?.fields().due).toBe(due);
  });

  it('is not due on a day that has been', () => {
    const held = workshop(promise('n1', 'Stop what we have done since 12 March 2019'));
    expect(looseEnds(strings, held.session)[0]?.fields().due).toBeNull();
  });
});
