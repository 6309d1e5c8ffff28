export { SignaturePage, type SignatureSearch } from './components/signature-page.js';
