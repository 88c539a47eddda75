import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '#ui/theme/theme.css';
import { App } from './App.tsx';
import { boot } from './boot.ts';

const root = document.querySelector('#root');
if (root === null) throw new Error('the page has no element to draw into');
const screen = createRoot(root);
void boot().then((first) =>
  screen.render(
    <StrictMode>
      <App {...first} />
    </StrictMode>,
  ),
);
