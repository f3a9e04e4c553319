import { type CSSVariablesResolver, createTheme, type MantineColorsTuple, Notification } from '@mantine/core';
import * as m from '../messages/ui.gen.ts';

const river: MantineColorsTuple = [
  '#eef6f6',
  '#d8e9ea',
  '#b0d3d5',
  '#82b9bc',
  '#559da1',
  '#338488',
  '#1d6c71',
  '#0f595e',
  '#0a464b',
  '#06333a',
];
const lantern: MantineColorsTuple = [
  '#fdf6e3',
  '#fbeac0',
  '#f8dc95',
  '#f5cd68',
  '#f3c04a',
  '#f2b430',
  '#d0931a',
  '#a4710d',
  '#7a5200',
  '#573a00',
];
const seal: MantineColorsTuple = [
  '#fdecea',
  '#f9d0cc',
  '#f2a49d',
  '#eb776d',
  '#e35548',
  '#d63b2e',
  '#c02a1f',
  '#a32118',
  '#841a13',
  '#62120d',
];
const gray: MantineColorsTuple = [
  '#f5f8f8',
  '#edf2f2',
  '#dce5e6',
  '#c7d4d6',
  '#b9c8ca',
  '#8ea1a5',
  '#66797d',
  '#4a5f64',
  '#2b4247',
  '#12262b',
];
const dark: MantineColorsTuple = [
  '#e6efef',
  '#b1c3c6',
  '#8ea4a8',
  '#5d777d',
  '#3d565c',
  '#24393f',
  '#1a2e34',
  '#122227',
  '#0c1a1e',
  '#0a1619',
];

/** Mantine in the product's colours. The same values stand in tokens.css, for style sheets; a test compares them. */
export const mantineTheme = createTheme({
  primaryColor: 'river',
  primaryShade: { light: 7, dark: 6 },
  colors: { river, lantern, seal, gray, dark },
  fontFamily: 'var(--sans)',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", Menlo, monospace',
  headings: { fontFamily: 'var(--sans)', fontWeight: '600' },
  defaultRadius: 'sm',
  radius: { xs: '3px', sm: '5px', md: '8px', lg: '12px', xl: '20px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.6', xl: '1.65' },
  // The ring is drawn by base.css, alike for Mantine's controls and our own.
  focusRing: 'never',
  components: {
    Notification: Notification.extend({
      defaultProps: {
        closeButtonProps: {
          // Asked for at each drawing: the language may have changed since.
          get 'aria-label'() {
            return m.close();
          },
        },
      },
    }),
  },
});

const BY_PURPOSE = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-soft)',
  '--mantine-color-placeholder': 'var(--ink-faint)',
  '--mantine-color-default': 'var(--paper)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--rule-strong)',
  '--mantine-color-default-hover': 'var(--sunken)',
  '--mantine-color-anchor': 'var(--river-text)',
  '--mantine-color-error': 'var(--seal-text)',
  '--mantine-color-river-light': 'var(--river-tint)',
  '--mantine-color-river-light-color': 'var(--river-text)',
  '--mantine-color-river-outline': 'var(--river-text)',
  '--mantine-color-seal-light': 'var(--seal-tint)',
  '--mantine-color-seal-light-color': 'var(--seal-text)',
  '--mantine-color-seal-outline': 'var(--seal-text)',
};

/** Mantine's variables by purpose, told by ours of tokens.css, which know light from dark. */
export const mantineVariables: CSSVariablesResolver = () => ({ variables: {}, light: BY_PURPOSE, dark: BY_PURPOSE });
