import {
  createTheme,
  type MantineThemeOverride,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';
import type { Strings } from '@shared/words';

/* Mantine wants ten shades of every colour; ours are few tokens that change with the scheme, so shades share them. */
const shades = (...names: string[]) => names.map((name) => `var(--${name})`) as unknown as MantineColorsTuple;
const accent = shades(...Array.from({ length: 10 }, () => 'accent'));
/* What Mantine's light scheme draws with, from the palest on, and its dark one, from the brightest on. */
const gray = shades('sunken', 'sunken', 'line', 'line', 'line-strong', 'quiet', 'quiet', 'text', 'text', 'text');
const dark = shades('text', 'text', 'quiet', 'quiet', 'line-strong', 'line', 'raised', 'sunken', 'sunken', 'sunken');

const variants: VariantColorsResolver = (input) => {
  const accented = input.color === undefined || input.color === 'accent';
  if (input.variant === 'filled' && accented)
    return {
      background: 'var(--accent)',
      hover: 'color-mix(in srgb, var(--accent), var(--text) 14%)',
      color: 'var(--on-accent)',
      border: 'none',
    };
  if (input.variant === 'light' && accented)
    return { background: 'var(--sunken)', hover: 'var(--line)', color: 'var(--text)', border: '1px solid var(--line)' };
  if (input.variant === 'subtle' && accented)
    return { background: 'transparent', hover: 'var(--sunken)', color: 'var(--text)', border: 'none' };
  return defaultVariantColorsResolver(input);
};

/* Lists that open belong to the screen's main part: outside of it a screen reader could not tell where they are. */
const inMain = { target: 'main' };

/** Mantine drawn with our tokens: paper, serif headings, one accent, no default blue. */
export const themeIn = (strings: Strings): MantineThemeOverride =>
  createTheme({
    fontFamily: 'var(--sans)',
    headings: { fontFamily: 'var(--serif)', fontWeight: '600' },
    primaryColor: 'accent',
    colors: { accent, gray, dark },
    fontSizes: { xs: 'var(--small)', sm: 'var(--control)', md: 'var(--body)', lg: 'var(--next)', xl: 'var(--large)' },
    shadows: { sm: 'none', md: 'var(--shade)', lg: 'var(--shade)', xl: 'var(--shade)' },
    defaultRadius: 'md',
    cursorType: 'pointer',
    focusRing: 'auto',
    respectReducedMotion: true,
    variantColorResolver: variants,
    components: {
      Button: { defaultProps: { variant: 'light' } },
      ActionIcon: { defaultProps: { variant: 'subtle', size: 'lg' } },
      /* While one fades away, it would still have the keyboard: the next letter is a key already. */
      Popover: { defaultProps: { transitionProps: { duration: 0 } } },
      Menu: { defaultProps: { portalProps: inMain, transitionProps: { duration: 0 } } },
      Select: { defaultProps: { comboboxProps: { portalProps: inMain } } },
      Autocomplete: { defaultProps: { comboboxProps: { portalProps: inMain } } },
      Notification: { defaultProps: { closeButtonProps: { 'aria-label': strings.app.close } } },
      Checkbox: { defaultProps: { iconColor: 'var(--on-accent)' } },
      Radio: { defaultProps: { iconColor: 'var(--on-accent)' } },
      SegmentedControl: { defaultProps: { withItemsBorders: false } },
      Tooltip: {
        defaultProps: { openDelay: 400 },
        vars: () => ({ tooltip: { '--tooltip-bg': 'var(--text)', '--tooltip-color': 'var(--ground)' } }),
      },
    },
  });

const surfaces = {
  '--mantine-color-body': 'var(--ground)',
  '--mantine-color-text': 'var(--text)',
  '--mantine-color-dimmed': 'var(--quiet)',
  '--mantine-color-placeholder': 'var(--quiet)',
  '--mantine-color-error': 'var(--danger)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-default': 'var(--raised)',
  '--mantine-color-default-hover': 'var(--sunken)',
  '--mantine-color-default-color': 'var(--text)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-disabled': 'transparent',
  '--mantine-color-disabled-color': 'var(--faint)',
  '--mantine-color-disabled-border': 'var(--line)',
  '--mantine-primary-color-filled': 'var(--accent)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
};

/* Mantine's white is paper to write on in the light scheme, and writing in the dark one. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...surfaces, '--mantine-color-white': 'var(--raised)', '--mantine-color-black': 'var(--text)' },
  dark: { ...surfaces, '--mantine-color-white': 'var(--text)', '--mantine-color-black': 'var(--ground)' },
});
