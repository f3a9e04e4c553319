import '../theme/fonts.css';
import '../theme/tokens.css';
import '../theme/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { watchNetwork } from '../api/connection.ts';
import { language } from '../language/language.ts';
import { startColorScheme } from '../theme/color-scheme.ts';
import { queryClient } from './query-client.ts';
import { router } from './router.ts';

startColorScheme();
watchNetwork(window);
document.documentElement.lang = language();

const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no element "root"');
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
