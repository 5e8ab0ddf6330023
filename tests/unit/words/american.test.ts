import { describe, expect, it } from 'vitest';
import { blocks } from '@shared/agenda/blocks';
import { libraryIn } from '@shared/agenda/library';
import { exercises } from '@shared/exercises';
import { checkExercise } from '@shared/exercises/check';
import { ExerciseDefinition } from '@shared/session/schema/definition';
import { stringsOf } from '@shared/words';
import { usualPaper } from '../../../renderer/report/paper';

/** Spellings of Britain that nobody in the United States writes: by their pattern, where the app has a list of words. */
const BRITISH =
  /\b(?:\p{L}+is(?:e[ds]?|ing|ations?)|\p{L}+yse[ds]?|\p{L}*(?:[bd-z]|ol)our(?:s|ed|ite|ites|able)?|\p{L}+tre[s]?|(?:de|of)fence|licence|catalogues?|\p{L}+(?:ell|bell|cell)(?:ed|ing)|practis\p{L}*|adverts?|rang|whilst|programmes?|grey|cheques?|(?:to|after)wards)\b/giu;
/* What the patterns find and Americans write just so. */
const BOTH =
  /^(?:promis|ris|rais|rev|superv|adv|otherwise|exercis|surpris|wise|likewise|prais|nois|compris|excis|tell|spell|sell|called|hour|four|your|our|pour|tour|dwell|well|yell|smell|excell)/iu;
const british = (text: string): string[] => (text.match(BRITISH) ?? []).filter((word) => !BOTH.test(word));

/** Every text anywhere in a value, but what nobody reads. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];
}

const spelled = libraryIn('en-US', []);
const everything = [...exercises, ...blocks];

describe('in American English', () => {
  it('the pattern finds British spelling where there is some', () => {
    expect(
      british(
        'Afterwards, an energised organisation recognises its colours, behaviour, centre and labelled neighbours.',
      ),
    ).toEqual([
      'Afterwards',
      'energised',
      'organisation',
      'recognises',
      'colours',
      'behaviour',
      'centre',
      'labelled',
      'neighbours',
    ]);
    expect(texts(everything).flatMap(british).length).toBeGreaterThan(8);
  });

  it('no exercise or block is in British spelling', () => {
    const read = texts(spelled.all).filter((text) => text.includes(' '));
    expect(read.flatMap(british)).toEqual([]);
  });

  it.each(everything)('$id works as it does in Britain, under the same ids', (definition) => {
    const american = spelled.find(definition.id);
    if (!american) throw new Error('lost');
    expect(ExerciseDefinition.parse(american)).toEqual(american);
    expect(checkExercise(american, spelled.find)).toEqual([]);
    const bare = (one: ExerciseDefinition) =>
      JSON.stringify(one).replaceAll(/"(?:[^"\\]|\\.)*"/gu, (text) => (text.includes(' ') ? '""' : text));
    const inBritain = bare(american)
      .replaceAll('"Personalized', '"Personalised')
      .replaceAll('"Energizer"', '"Energiser"');
    expect(inBritain).toBe(bare(definition));
  });

  it('a session of another English keeps British spelling', () => {
    for (const language of ['en-GB', 'en-DE', 'en-AU'])
      for (const definition of everything) expect(libraryIn(language, []).find(definition.id)).toBe(definition);
  });

  it('screens say organization, and what no word is changed in is as in Britain', () => {
    const [us, gb] = [stringsOf('en-US'), stringsOf('en-GB')];
    expect(us.newSession.organisation).toBe('Organization');
    expect(us.report.cancelled).toBe('Canceled. Nothing was written.');
    expect(us.newSession.title).toBe(gb.newSession.title);
    expect(texts(us).flatMap(british)).toEqual([]);
  });

  it('what is deleted goes into the trash, whatever says so', () => {
    const [us, gb] = [stringsOf('en-US'), stringsOf('en-GB')];
    const said = ({ exercisesScreen, files, home }: typeof us) => [
      home.delete,
      home.deleted('A day'),
      exercisesScreen.deleted('A day'),
      files.problem('no-bin', 'a-day.candor.json', ''),
    ];
    expect(said(us)).toEqual(said(gb).map((text) => text.replace(/\bbin\b/u, 'trash')));
    expect(said(us).filter((text) => text.includes('trash'))).toHaveLength(4);
    expect(us.files.problem('empty', 'a', '')).toBe(gb.files.problem('empty', 'a', ''));
  });

  it('blocks and exercises say energizer, toward and afterward', () => {
    const read = texts(spelled.all).join('\n');
    for (const [word, was] of [
      ['Energizer', 'Energiser'],
      ['toward', 'towards'],
      ['afterward', 'afterwards'],
    ] as const) {
      expect(texts(everything).join('\n')).toContain(was);
      expect(read).toMatch(new RegExp(`\\b${word}\\b`, 'u'));
      expect(read).not.toContain(was);
    }
  });

  it('days, times and paper are American', () => {
    const { locale } = stringsOf('en-US');
    expect(locale.day('2026-11-28')).toBe('November 28, 2026');
    expect(locale.clock('14:00')).toBe('2\u00a0p.m.');
    expect(locale.clock('00:00')).toBe('12\u00a0a.m.');
    expect(locale.clock('09:05')).toBe('9:05\u00a0a.m.');
    expect(locale.moment('2026-11-28T12:30:00')).toMatch(/^Nov 28, 2026, 12:30\u00a0p\.m\.$/u);
    expect(usualPaper(locale)).toBe('letter');
    expect(stringsOf('en-GB').locale.clock('14:00')).toBe('14:00');
  });
});
