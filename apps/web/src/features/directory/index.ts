export { DirectoryPage, type DirectorySearch } from './components/directory-page.js';
