import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { agendaSheet, type AgendaSheet } from '@shared/agenda/sheet';
import { buildPlan } from '@shared/plan/build';
import type { EditionName, Plan, PlanSection } from '@shared/plan/model';
import { Session } from '@shared/session/schema/session';
import { strings } from '../english';
import type { BallotForm } from '../../renderer/report/ballots/form';
import type { About } from '../../renderer/report/page/info';
import { posterSections } from '../../renderer/report/poster';
import type { Paper as Size } from '../../renderer/report/tokens';
import { logo } from '../fixtures/logo';
import { bare, empty } from '../fixtures/plans/empty';
import { hostile, hostileTexts } from '../fixtures/plans/hostile';
import { caption, photograph } from '../fixtures/photograph';
import { at, newSession } from '../fixtures/session';
import { Workshop } from '../fixtures/workshop';
import { crowded, inScripts } from './sessions';

/** What is laid out in the window: all that Candor writes as PDF. */
export type Paper = { readonly name: string } & (
  | {
      readonly kind: 'plan';
      readonly plan: Plan;
      readonly options: { readonly paper: Size; readonly edition: EditionName; readonly boards: boolean };
    }
  | { readonly kind: 'poster'; readonly plan: Plan; readonly section: PlanSection }
  | { readonly kind: 'agenda'; readonly sheet: AgendaSheet; readonly about: About; readonly on: Size }
  | { readonly kind: 'ballots'; readonly forms: readonly BallotForm[]; readonly about: About; readonly on: Size }
);

const sizes = ['a4', 'letter'] as const;
const editions = ['full', 'executive'] as const;
const samples = resolve(import.meta.dirname, '../../resources/samples');
const ending = '.candor.json';

const everyWay = (name: string, plan: Plan): Paper[] =>
  editions.flatMap((edition) =>
    sizes.map((paper): Paper => ({
      name: `${name}, ${edition}, ${paper}`,
      kind: 'plan',
      plan,
      options: { paper, edition, boards: true },
    })),
  );

const aboutOf = ({ id, language, revision, changedAt, details }: Session, subject: string): About => ({
  language,
  title: details.title,
  subject,
  organisation: details.organisation,
  sessionId: id,
  revision,
  changedAt,
});

const ballots = (texts: readonly string[]): BallotForm[] =>
  (['circles', 'boxes'] as const).map((marks) => ({
    prompt: 'Which of these? 日本語 שלום',
    rules: strings.print.ballotRules(3, 2),
    lines: texts.map((text, index) => ({ number: index + 1, text })),
    columns: marks === 'circles' ? ['', ''] : [strings.print.dots],
    marks,
  }));

const photographed = (): Session =>
  new Workshop(newSession()).apply(
    photograph('wall', at.elements, 20),
    caption('wall', 'The wall at ten, 日本語, שלום'),
    photograph('again', at.group, 20),
  ).session;

/** Every sample, edition and paper; sessions and plans of what breaks layouts; and what else Candor prints. */
export function papers(): Paper[] {
  const sessions = readdirSync(samples)
    .filter((name) => name.endsWith(ending))
    .toSorted()
    .map((name) => ({
      name: name.slice(0, -ending.length),
      session: Session.parse(JSON.parse(readFileSync(join(samples, name), 'utf8'))),
    }));
  const [first] = sessions;
  if (!first) throw new Error('there is no sample');
  const plan = buildPlan(first.session);
  const section = posterSections(plan)[0];
  const scripts = inScripts();
  return [
    ...sessions.flatMap(({ name, session }) => everyWay(name, buildPlan(session))),
    ...everyWay('every script', buildPlan(scripts)),
    ...everyWay('a thousand ideas, forty actions', buildPlan(crowded())),
    ...everyWay('nothing yet', buildPlan(newSession(0))),
    ...everyWay('from right to left', buildPlan({ ...scripts, language: 'ar-XB' })),
    ...everyWay('a hostile plan', { ...hostile, cover: { ...hostile.cover, logo } }),
    ...everyWay('photographs', buildPlan(photographed())),
    ...everyWay('an empty plan', empty),
    ...everyWay('a bare plan', bare),
    ...(section
      ? [{ name: 'a poster', kind: 'poster' as const, plan: { ...plan, cover: { ...plan.cover, logo } }, section }]
      : []),
    ...sizes.flatMap((on): Paper[] => [
      { name: `the agenda, ${on}`, kind: 'agenda', sheet: agendaSheet(scripts), about: aboutOf(scripts, 'Agenda'), on },
      { name: `ballots, ${on}`, kind: 'ballots', forms: ballots(hostileTexts), about: aboutOf(scripts, 'Ballots'), on },
    ]),
  ];
}
