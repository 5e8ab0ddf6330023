import { RoomText, Scheme, zooms, type Preferences } from '@shared/host/preferences';
import type { WindowsView } from '@shared/host/views';
import type { Strings } from '@shared/words';
import { example, localeIn, Region } from '@shared/words/regions';
import type { Act } from '../../acts/act';
import { roomTextLarger, roomTextSmaller, zoomIn, zoomOut, zoomReset } from '../../acts/look';
import { keyName } from '../../keys/name';
import { usualPaper } from '../../report/paper';

/** One of the things to choose from; `aside` is said beside its name. */
interface Option {
  readonly value: string;
  readonly label: string;
  readonly aside?: string;
}

/** A line of the settings: what it is called, what is chosen, and what another choice changes. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly change: (value: string) => Partial<Preferences>;
}

/** A line that only says how something is. */
interface Fact {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

export type Row = Choice | Fact;

interface Part {
  readonly title: string;
  readonly rows: readonly Row[];
}

/* Stands for null, which no control knows. */
const USUAL = 'usual';

const keyOf = (strings: Strings, { keys: [key] }: Act): string => (key ? keyName(strings, key) : '');

function schemeRow(
  strings: Strings,
  label: string,
  scheme: Scheme,
  change: (scheme: Scheme) => Partial<Preferences>,
  hint?: string,
): Choice {
  const names = strings.settings.schemes;
  return {
    id: label,
    label,
    ...(hint === undefined ? {} : { hint }),
    options: Scheme.options.map((value) => ({ value, label: names[value] })),
    value: scheme,
    change: (value) => change(Scheme.parse(value)),
  };
}

function writing(strings: Strings, { region, paper }: WindowsView): Row[] {
  const { settings: words, locale } = strings;
  const papers = { a4: words.a4, letter: words.letter };
  return [
    { id: 'language', label: words.language, text: words.languageIs },
    region === 'at-start'
      ? { id: 'region', label: words.written, text: words.writtenAtStart(example(locale)) }
      : {
          id: 'region',
          label: words.written,
          hint: words.writtenHint(example(locale)),
          options: [
            { value: 'system', label: words.asSystem },
            ...Region.options.map((one) => ({
              value: one,
              label: locale.region(one),
              aside: example(localeIn(locale.tag, one)),
            })),
          ],
          value: region,
          change: (value) => ({ region: Region.safeParse(value).data ?? null }),
        },
    {
      id: 'paper',
      label: words.paper,
      hint: words.paperHint,
      options: [
        { value: USUAL, label: words.usualPaper(papers[usualPaper(locale)]) },
        { value: 'a4', label: words.a4 },
        { value: 'letter', label: words.letter },
      ],
      value: paper ?? USUAL,
      change: (value) => ({ paper: value === 'a4' || value === 'letter' ? value : null }),
    },
    { id: 'spelling', label: words.spelling, text: words.spellingIs },
  ];
}

function look(strings: Strings, { look: { facilitator, room, seat } }: WindowsView): Row[] {
  const { settings: words, locale } = strings;
  const key = (act: Act) => keyOf(strings, act);
  return [
    schemeRow(strings, words.facilitatorScheme, facilitator.scheme, (scheme) => ({
      facilitator: { ...facilitator, scheme },
    })),
    schemeRow(
      strings,
      words.roomScheme,
      room.scheme,
      (scheme) => ({ room: { ...room, scheme } }),
      words.roomSchemeHint,
    ),
    schemeRow(strings, words.seatScheme, seat.scheme, (scheme) => ({ seat: { scheme } })),
    {
      id: 'room-text',
      label: words.roomText,
      hint: words.roomTextHint(key(roomTextLarger), key(roomTextSmaller)),
      options: RoomText.options.map((value) => ({ value, label: words.roomTexts[value] })),
      value: room.text,
      change: (value) => ({ room: { ...room, text: RoomText.parse(value) } }),
    },
    {
      id: 'zoom',
      label: words.zoom,
      hint: words.zoomHint(key(zoomIn), key(zoomOut), key(zoomReset)),
      options: zooms.map((factor) => ({ value: String(factor), label: locale.percent(factor) })),
      value: String(facilitator.zoom),
      change: (value) => ({
        facilitator: { ...facilitator, zoom: zooms.find((factor) => String(factor) === value) ?? 1 },
      }),
    },
  ];
}

/** The settings that are chosen from a list, part by part; what a file or a folder is of is beside them on the screen. */
export function settingsParts(strings: Strings, windows: WindowsView): Part[] {
  const { settings: words } = strings;
  return [
    { title: words.parts.windows, rows: look(strings, windows) },
    {
      title: words.parts.day,
      rows: [
        {
          id: 'sound',
          label: words.sound,
          hint: words.soundHint,
          options: [
            { value: 'on', label: words.on },
            { value: 'off', label: words.off },
          ],
          value: windows.sound ? 'on' : 'off',
          change: (value) => ({ sound: value === 'on' }),
        },
        {
          id: 'hints',
          label: strings.firstStart.hints.setting,
          hint: strings.firstStart.hints.settingHint,
          options: [
            { value: 'on', label: words.on },
            { value: 'off', label: words.off },
          ],
          value: windows.hints ? 'on' : 'off',
          change: (value) => ({ hints: value === 'on' }),
        },
      ],
    },
    { title: words.parts.writing, rows: writing(strings, windows) },
  ];
}
