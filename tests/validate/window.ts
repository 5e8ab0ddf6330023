import { layOutAgenda } from '../../renderer/report/agenda/lay-out';
import { layOutForms } from '../../renderer/report/ballots/lay-out';
import { layOutPlan } from '../../renderer/report/export';
import { layOutPoster } from '../../renderer/report/poster';
import type { Paper } from './papers';

const layOut = (paper: Paper): Promise<Uint8Array> => {
  switch (paper.kind) {
    case 'plan':
      return layOutPlan(paper.plan, paper.options);
    case 'poster':
      return layOutPoster(paper.plan, paper.section);
    case 'agenda':
      return layOutAgenda(paper.sheet, paper.about, paper.on);
    case 'ballots':
      return layOutForms(paper.forms, paper.about, paper.on);
  }
};

/** Lays a paper out; the file in base 64. */
async function make(paper: Paper): Promise<string> {
  const bytes = await layOut(paper);
  let text = '';
  for (let from = 0; from < bytes.length; from += 0x8000)
    text += String.fromCharCode(...bytes.subarray(from, from + 0x8000));
  return btoa(text);
}

Object.assign(window, { make });
