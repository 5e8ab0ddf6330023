import { Button, Menu } from '@mantine/core';
import type { WindowsView } from '@shared/host/views';
import { example, localeIn, Region } from '@shared/words/regions';
import { request } from '../../bridge/client';
import { Quiet } from '../../components/Quiet';
import { useStrings } from '../../components/use-strings';
import classes from './Home.module.css';

const SYSTEM = 'system';

/** How days, figures and times are written, by example; another way of it holds at once. */
export function Written({ region }: Pick<WindowsView, 'region'>) {
  const { locale, home: words } = useStrings();
  const choose = (chosen: string) => {
    const { data } = Region.safeParse(chosen);
    void request('windows/region', { region: data ?? null });
  };
  return (
    <div className={classes.written}>
      <span>{words.written(example(locale))}</span>
      {region !== 'at-start' && (
        <Menu position="top-end" withInitialFocusPlaceholder={false}>
          <Menu.Target>
            <Button size="compact-sm" variant="subtle">
              {words.changeWritten}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.RadioGroup value={region} onChange={choose}>
              <Menu.RadioItem value={SYSTEM} closeMenuOnClick>
                {words.asSystem}
              </Menu.RadioItem>
              {Region.options.map((one) => (
                <Menu.RadioItem
                  key={one}
                  value={one}
                  rightSection={
                    <Quiet as="span" small>
                      {example(localeIn(locale.tag, one))}
                    </Quiet>
                  }
                  closeMenuOnClick
                >
                  {locale.region(one)}
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  );
}
