import { describe, expect, it } from 'vitest';
import { calendarOf } from '@host/calendar';
import type { Command } from '@shared/session/commands';
import { dueDates } from '@shared/session/due';
import { action } from '../../fixtures/commands';
import { at, START } from '../../fixtures/session';
import { workshop } from '../../fixtures/workshop';
import { strings } from '../../english';

const agreed = workshop(
  {
    type: 'commit/add',
    at: at.actions,
    actionId: 'a1',
    fields: action('Call back; within a day, always', {
      owner: { participant: 'p2', text: '' },
      due: '2026-12-19',
      firstStep: { text: 'Ask the night shift', due: '2026-11-27' },
      measure: { text: 'Calls answered twice', from: { text: '' }, to: { text: '' } },
    }),
  },
  { type: 'commit/add', at: at.actions, actionId: 'a2', fields: action('Some day') },
);
const card = ({ session } = agreed) => ({
  sessionId: session.id,
  title: session.details.title,
  changedAt: session.changedAt,
  due: dueDates(session),
});

describe('what is due', () => {
  it('is each first step and each action that has a day, earliest first', () => {
    expect(dueDates(agreed.session)).toEqual([
      {
        actionId: 'a1',
        kind: 'first-step',
        day: '2026-11-27',
        what: 'Ask the night shift',
        owner: 'Person 2',
        measure: 'Calls answered twice',
      },
      {
        actionId: 'a1',
        kind: 'action',
        day: '2026-12-19',
        what: 'Call back; within a day, always',
        owner: 'Person 2',
        measure: 'Calls answered twice',
      },
    ]);
  });

  it('is no first step once its action was asked after, and nothing of what is done', () => {
    const status = { item: 'item-9', step: 'status' };
    const say = (verdict: string): Command => ({
      type: 'judge/set',
      at: status,
      judgeItems: ['a1'],
      verdict,
      reason: { text: '' },
    });
    const later = workshop(
      {
        type: 'commit/add',
        at: at.actions,
        actionId: 'a1',
        fields: action('Call back', { due: '2026-12-19', firstStep: { text: 'Ask', due: '2026-11-27' } }),
      },
      { type: 'follow-up/open', date: '2027-01-08' },
    );
    expect(dueDates(later.apply(say('moving')).session).map(({ kind }) => kind)).toEqual(['action']);
    expect(dueDates(later.apply(say('done')).session)).toEqual([]);
  });
});

describe('the calendar file', () => {
  const lines = calendarOf(strings, [card()]).split('\r\n');

  it('holds a whole day for each, with its owner, its session and its measure, escaped', () => {
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
    expect(lines).toContain('DTSTART;VALUE=DATE:20261219');
    expect(lines).toContain('DTEND;VALUE=DATE:20261220');
    const unfolded = calendarOf(strings, [card()]).replaceAll('\r\n ', '');
    expect(unfolded).toContain(String.raw`SUMMARY:Due: Call back\; within a day\, always (Person 2)`);
    expect(unfolded).toContain(String.raw`DESCRIPTION:A morning on promises\nIt worked when: Calls answered twice`);
  });

  it('has no control character in it, whatever was written, and each event stays its own', () => {
    const hostile = 'Call\u0000 back\u0007\u001b[0m\r\nBEGIN:VEVENT\r\u2028X\u202e\u0085\u009f\ud800';
    const due = { kind: 'action', day: '2026-12-19', what: hostile, owner: hostile, measure: hostile } as const;
    const one = { sessionId: 's', title: hostile, changedAt: START, due: [{ actionId: 'a1', ...due }] };
    const text = calendarOf(strings, [one]);
    // oxlint-disable-next-line eslint/no-control-regex -- they are what is looked for
    expect(text).not.toMatch(/[\u0000-\u0009\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\u202E]/u);
    expect(text).not.toMatch(/\p{Cs}/u);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    expect(text.split('\r\n').filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    expect(text.replaceAll('\r\n ', '')).toContain(String.raw`Call back[0m\nBEGIN:VEVENT\n\nX`);
  });

  it('is the same again, so that a calendar takes it for the same events', () => {
    expect(calendarOf(strings, [card()])).toBe(calendarOf(strings, [card()]));
    expect(lines).toContain('UID:session-1-a1-action');
  });

  it('keeps to the 75 bytes a line of RFC 5545', () => {
    const long = workshop({
      type: 'commit/add',
      at: at.actions,
      actionId: 'a1',
      fields: action('Größe '.repeat(60), { due: '2026-12-19' }),
    });
    for (const line of calendarOf(strings, [card(long)]).split('\r\n'))
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});
