// Each page of the console loads the words that it says (`withWords` in apps/web): less, and a reader sees keys; more, and it waits.
import { laterParts, unsaid } from './web-words.mjs';

const wrong = laterParts()
  .filter(({ declared, said }) => declared.join() !== said.join())
  .map(({ by, module, name, declared, said }) => `${by}: ${name} of ${module} says ${said.join(', ')}; it loads ${declared.join(', ')}`);
const early = unsaid();
if (early.length > 0) wrong.push(`said before any page is loaded, and not among the first words: ${early.join(', ')}`);
if (wrong.length > 0) {
  console.error(wrong.join('\n'));
  process.exit(1);
}
