import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compiledWords } from './dev/compiled-words.mjs';
import { compressed } from './dev/compressed.mjs';
import { signedIn } from './dev/signed-in.mjs';

export default defineConfig({
  // Sources of the workspace's own packages: the page needs no build but its own.
  resolve: { conditions: ['duban-source', 'module', 'browser', 'import', 'default'] },
  plugins: [
    { ...optimizeLocales.vite({ locales: ['zh-CN', 'en-US'] }), enforce: 'pre' },
    react(),
    compiledWords(),
    compressed(),
    signedIn(),
  ],
  css: { modules: { generateScopedName: '[name]_[local]_[hash:base64:4]' } },
  build: {
    // What government desks run, and the browsers inside WeCom and DingTalk.
    target: ['chrome109', 'safari15.4', 'firefox115'],
    // The policy lets nothing in but files of this origin, data addresses included.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    manifest: true,
  },
});
