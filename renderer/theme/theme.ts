import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

/* Mantine wants ten shades of a primary colour; ours is one token per scheme, so all ten are that token. */
const accent = Array.from({ length: 10 }, () => 'var(--accent)') as unknown as MantineColorsTuple;

const variants: VariantColorsResolver = (input) => {
  const accented = input.color === undefined || input.color === 'accent';
  if (input.variant === 'filled' && accented)
    return { background: 'var(--accent)', hover: 'color-mix(in srgb, var(--accent), var(--text) 14%)', color: 'var(--on-accent)', border: 'none' };
  if (input.variant === 'light' && accented)
    return { background: 'var(--sunken)', hover: 'var(--line)', color: 'var(--text)', border: '1px solid var(--line)' };
  if (input.variant === 'subtle' && accented)
    return { background: 'transparent', hover: 'var(--sunken)', color: 'var(--text)', border: 'none' };
  return defaultVariantColorsResolver(input);
};

/** Mantine drawn with our tokens: paper, serif headings, one accent, no default blue. */
export const theme = createTheme({
  fontFamily: 'var(--sans)',
  headings: { fontFamily: 'var(--serif)', fontWeight: '600' },
  primaryColor: 'accent',
  colors: { accent },
  defaultRadius: 'md',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  variantColorResolver: variants,
  components: {
    Button: { defaultProps: { variant: 'light' } },
    ActionIcon: { defaultProps: { variant: 'subtle', size: 'lg' } },
    Tooltip: { defaultProps: { openDelay: 400 } },
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
  '--mantine-primary-color-filled': 'var(--accent)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
};

export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: surfaces, dark: surfaces });
