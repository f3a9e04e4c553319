import { MantineProvider } from '@mantine/core';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import '@mantine/notifications/styles.layer.css';
import { useScheme } from '../../theme/color-scheme.ts';
import { mantineTheme, mantineVariables } from '../../theme/mantine-theme.ts';

/** Mantine, in the product's colours and the scheme that stands on the page. */
export function WorkplaceProviders({ children }: { children: ReactNode }) {
  return (
    <MantineProvider theme={mantineTheme} cssVariablesResolver={mantineVariables} forceColorScheme={useScheme()}>
      <Notifications position="bottom-right" autoClose={6_000} />
      <ModalsProvider>{children}</ModalsProvider>
    </MantineProvider>
  );
}
