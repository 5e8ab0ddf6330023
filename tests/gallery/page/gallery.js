/* The page of the gallery, as it runs in any browser: nothing is fetched but the pictures beside it. */
const all = JSON.parse(document.querySelector('#pictures').textContent);
const by = (id) => document.querySelector(`#${id}`);
const facets = ['kind', 'filling', 'moment', 'window', 'theme', 'size'];
const chosen = Object.fromEntries([...facets.map((facet) => [facet, '']), ['measure', ''], ['words', '']]);
let shown = all;
let at = 0;
let lists = true;

const has = (picture) =>
  facets.every((facet) => chosen[facet] === '' || picture[facet] === chosen[facet]) &&
  (chosen.words === '' || picture.name.includes(chosen.words)) &&
  (chosen.measure === '' ||
    (chosen.measure === 'any'
      ? picture.findings.length > 0
      : picture.findings.some(({ measure }) => measure === chosen.measure)));

const element = (tag, text, props = {}) => Object.assign(document.createElement(tag), { textContent: text, ...props });

function choice(facet, options) {
  const label = element('label', `${facet} `);
  const select = element('select', '', { name: facet });
  select.append(...['', ...options].map((one) => element('option', one === '' ? 'all' : one, { value: one })));
  label.append(select);
  return label;
}

function drawList() {
  const groups = Map.groupBy(
    shown.flatMap((picture, index) => picture.findings.map((finding) => ({ ...finding, picture, index }))),
    ({ measure }) => measure,
  );
  by('list').replaceChildren(
    element(
      'h1',
      `${shown.filter(({ findings }) => findings.length > 0).length} of ${shown.length} pictures have findings`,
    ),
    ...[...groups].flatMap(([measure, found]) => {
      const list = element('ul', '');
      for (const { picture, says, index } of found) {
        const line = element('li', '');
        const open = element('button', picture.file, { type: 'button', onclick: () => show(index) });
        line.append(open, ` ${says}`);
        list.append(line);
      }
      return [element('h2', `${measure}: ${found.length}`), list];
    }),
  );
}

const figuresOf = ({ smallest, lines, contrast, used, cut }) => [
  `smallest type ${smallest} px${lines === null ? '' : ` (1/${lines} of the height)`}`,
  `least contrast ${contrast}`,
  ...(used === null ? [] : [`${Math.round(used * 100)} % of the height used`]),
  ...(cut > 0 ? [`${cut} texts cut`] : []),
];

function drawPicture() {
  const picture = shown[at];
  if (!picture) return;
  by('picture').src = `${picture.file}.png`;
  by('picture').alt = picture.name;
  const figures = picture.figures ? figuresOf(picture.figures) : [];
  by('caption').replaceChildren(
    element('strong', `${at + 1} / ${shown.length} ${picture.name}`),
    ` ${picture.window}, ${picture.size}, ${picture.theme} · ${figures.join(' · ')}`,
    ...picture.findings.map(({ measure, says }) => element('div', `${measure}: ${says}`, { className: 'found' })),
  );
  /* The next one is there at once. */
  if (shown[at + 1]) new Image().src = `${shown[at + 1].file}.png`;
}

function draw() {
  by('count').textContent = `${shown.length} of ${all.length}`;
  by('list').hidden = !lists;
  by('figure').hidden = lists;
  if (lists) drawList();
  else drawPicture();
}

function show(index) {
  at = Math.max(0, Math.min(shown.length - 1, index));
  lists = false;
  draw();
}

function filter() {
  const before = shown[at];
  shown = all.filter(has);
  at = Math.max(0, shown.indexOf(before));
  draw();
}

/** The same subject in the same window, in its other sizes and themes. */
function turn(by_) {
  const { name, window: of } = shown[at];
  const same = shown.filter((one) => one.name === name && one.window === of);
  const next = same[(same.indexOf(shown[at]) + by_ + same.length) % same.length];
  show(shown.indexOf(next));
}

const keys = {
  ArrowRight: () => show(lists ? at : at + 1),
  ArrowLeft: () => show(at - 1),
  ArrowDown: () => !lists && turn(1),
  ArrowUp: () => !lists && turn(-1),
  Home: () => show(0),
  End: () => show(shown.length - 1),
  l: () => ((lists = !lists), draw()),
  z: () => by('figure').classList.toggle('real'),
  f: () => {
    chosen.measure = chosen.measure === '' ? 'any' : '';
    by('filters').elements.measure.value = chosen.measure;
    filter();
  },
};

document.addEventListener('keydown', (event) => {
  if (event.target.matches('input, select') || event.ctrlKey || event.metaKey || event.altKey) return;
  const act = keys[event.key] ?? keys[event.key.toLowerCase()];
  if (!act || (lists && event.key.startsWith('Arrow') && event.key !== 'ArrowRight')) return;
  event.preventDefault();
  act();
});

const measures = [...new Set(all.flatMap(({ findings }) => findings.map(({ measure }) => measure)))];
by('filters').append(
  ...facets.map((facet) => choice(facet, [...new Set(all.map((one) => one[facet]))])),
  choice('measure', ['any', ...measures]),
  element('input', '', { name: 'words', placeholder: 'name', type: 'search' }),
);
by('filters').addEventListener('input', ({ target }) => {
  chosen[target.name] = target.value;
  filter();
});
by('filters').addEventListener('submit', (event) => event.preventDefault());
by('filters').addEventListener('change', ({ target }) => target.blur());
draw();
