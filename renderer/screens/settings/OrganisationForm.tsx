import { Button, ColorInput, Textarea, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Organisation } from '@shared/host/organisation';
import { ChosenFile } from '../../components/ChosenFile';
import { Quiet } from '../../components/Quiet';
import { tell } from '../../components/tell';
import { useKeptText } from '../../components/use-kept-text';
import { useStrings } from '../../components/use-strings';
import { accentOn, GROUNDS } from '../../theme/accent';
import { readLogo } from '../report/logo/read-logo';
import classes from './Organisations.module.css';

const HEX = /^#[0-9a-f]{6}$/u;

/** The colour as it is read on either ground, and whether it had to be changed for that. */
function Samples({ accent }: { readonly accent: string }) {
  const words = useStrings().organisations;
  const shown = accentOn(accent);
  return (
    <div className={classes.samples} role="status">
      {(['light', 'dark'] as const).map((ground) => {
        const said = ground === 'light' ? words.onLight : words.onDark;
        return (
          <figure key={ground}>
            <div className={classes.sample} style={{ background: GROUNDS[ground], color: shown[ground] }}>
              {words.sample}
            </div>
            <Quiet as="span" small>
              {shown[ground] === accent ? said.asIs : said.other}
            </Quiet>
          </figure>
        );
      })}
    </div>
  );
}

interface Props {
  readonly organisation: Organisation;
  readonly keep: (change: Partial<Organisation>) => Promise<boolean>;
}

/** What is kept of an organisation; everything is kept as it is entered. */
export function OrganisationForm({ organisation, keep }: Props) {
  const strings = useStrings();
  const words = strings.organisations;
  const logoWords = strings.report.logo;
  const input = useRef<HTMLInputElement>(null);
  const { name: called, accent, logo } = organisation;
  const [colour, setColour] = useState(accent ?? '');
  /* Without a name it could not be found again. */
  const name = useKeptText(called, (text) => text !== '' && keep({ name: text }));
  const promise = useKeptText(organisation.brandPromise, (brandPromise) => keep({ brandPromise }));
  const people = useKeptText(organisation.people, (text) => keep({ people: text }));
  const take = async (file: File) => {
    const read = await readLogo(file);
    if (typeof read === 'string') tell(logoWords.refused[read](file.name));
    else await keep({ logo: read });
  };
  return (
    <div className={classes.form}>
      <TextInput label={words.name} {...name} maxLength={300} autoFocus />
      <Textarea label={words.brandPromise} {...promise} maxLength={2_000} autosize minRows={2} maxRows={4} />
      <Textarea
        label={words.people}
        description={words.peopleHint}
        {...people}
        maxLength={100_000}
        autosize
        minRows={3}
        maxRows={8}
      />
      <div className={classes.look}>
        <ColorInput
          label={words.accent}
          description={words.accentHint}
          value={colour}
          onChange={setColour}
          onChangeEnd={(chosen) => {
            const hex = chosen.toLowerCase();
            if (HEX.test(hex) && hex !== accent) void keep({ accent: hex });
          }}
          withEyeDropper={false}
          popoverProps={{ withinPortal: false }}
          attributes={{ saturation: { 'aria-label': words.saturation }, slider: { 'aria-label': words.hue } }}
          w={220}
        />
        {accent !== null && (
          <Button
            size="compact-md"
            variant="subtle"
            onClick={() => {
              setColour('');
              void keep({ accent: null });
            }}
          >
            {words.noAccent}
          </Button>
        )}
      </div>
      {accent !== null && <Samples accent={accent} />}
      <div className={classes.look}>
        {logo && (
          <img
            className={classes.logo}
            src={`data:image/${logo.type};base64,${logo.data}`}
            alt={words.logoOf(called)}
          />
        )}
        <Button size="compact-md" onClick={() => input.current?.click()}>
          {logo ? logoWords.change : logoWords.add}
        </Button>
        {logo && (
          <Button size="compact-md" variant="subtle" onClick={() => void keep({ logo: null })}>
            {logoWords.remove}
          </Button>
        )}
        <ChosenFile
          input={input}
          accept="image/png,image/jpeg,image/webp,image/svg+xml"
          take={(file) => void take(file)}
        />
      </div>
    </div>
  );
}
